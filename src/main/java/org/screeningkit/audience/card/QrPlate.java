package org.screeningkit.audience.card;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URI;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;
import org.screeningkit.ui.Theme;

/// A QR code on a white plate, as large as the picture is high, with its address in words below: to be read by a phone
/// ten times its width away. Level M with the quiet zone of four modules that the standard asks for.
final class QrPlate extends VBox {
    private static final int QUIET_ZONE = 4;

    private final Region modules = Theme.styled(new Region(), "qr-modules");

    QrPlate(URI address) {
        Theme.styled(this, "qr-plate");
        setAlignment(Pos.CENTER);
        modules.setShape(shape(matrix(address.toString())));
        Label words = Theme.styled(new Label(shortAddress(address)), "qr-address");
        getChildren().addAll(modules, words);
        setAccessibleText(address.toString());
    }

    private static String shortAddress(URI address) {
        String words = address.getHost() + address.getPath();
        return words.endsWith("/") ? words.substring(0, words.length() - 1) : words;
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
