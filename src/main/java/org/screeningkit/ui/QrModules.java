package org.screeningkit.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URI;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;

/// The dark modules of a QR code, level M, with the quiet zone of four modules that the standard asks for inside its
/// bounds. Its size and colour are CSS's; it belongs on a white plate.
public final class QrModules extends Region {
    private static final int QUIET_ZONE = 4;

    /// @throws IllegalArgumentException when the address is too long for a QR code
    public QrModules(String address) {
        getStyleClass().add("qr-modules");
        setShape(shape(matrix(address)));
        setAccessibleText(address);
    }

    /// The address as it is written beside its code: what a person would type.
    public static String inWords(URI address) {
        return (address.getHost() + address.getPath()).replaceFirst("/$", "");
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("an address too long for a QR code", tooLong);
        }
    }

    /// One outline of all dark modules. Two corner points of no area keep the quiet zone inside the shape's bounds.
    private static Shape shape(BitMatrix matrix) {
        Path outline = new Path();
        square(outline, 0, 0, 0);
        square(outline, matrix.getWidth(), matrix.getHeight(), 0);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    square(outline, x, y, 1);
                }
            }
        }
        return outline;
    }

    private static void square(Path outline, double x, double y, double side) {
        outline.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new HLineTo(x + side),
                        new VLineTo(y + side),
                        new HLineTo(x),
                        new ClosePath());
    }
}
