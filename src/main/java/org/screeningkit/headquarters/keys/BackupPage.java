package org.screeningkit.headquarters.keys;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One A4 page with the backup key, to print and lock away. The key stays locked with its passphrase, so that a copy of
/// the page left on a computer opens nothing; the passphrase is written on the paper by hand, or kept elsewhere.
///
/// @param armored the locked key in age's printable form
record BackupPage(String publicKey, String armored) {
    private static final String TEXT = "backup-page.txt";
    private static final int LEFT = 56;
    private static final int TOP = 780;
    private static final int QR_SIZE = 330;
    private static final int LONGEST_KEY = 62;

    byte[] pdf() throws IOException {
        StringBuilder page = new StringBuilder();
        int y = TOP;
        for (String line : words().lines().toList()) {
            boolean heading = line.startsWith("# ");
            y -= heading ? 30 : 15;
            text(page, heading ? "/F2 20" : "/F1 10.5", y, heading ? line.substring(2) : line);
        }
        y -= QR_SIZE + 15;
        qr(page, y);
        for (String line : armored.lines().toList()) {
            y -= 12;
            text(page, "/F3 9", y, line);
        }
        return document(page.toString());
    }

    private String words() throws IOException {
        try (InputStream text = BackupPage.class.getResourceAsStream(TEXT)) {
            if (text == null) {
                throw new IOException(TEXT + " is missing from the program");
            }
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII).replace("{publicKey}", shortened());
        }
    }

    /// A post-quantum key has two thousand signs; its start is enough to tell it from others.
    private String shortened() {
        return publicKey.length() <= LONGEST_KEY ? publicKey : publicKey.substring(0, LONGEST_KEY) + "...";
    }

    private static void text(StringBuilder page, String font, int y, String line) {
        String escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        page.append(String.format(Locale.ROOT, "BT %s Tf %d %d Td (%s) Tj ET\n", font, LEFT, y, escaped));
    }

    private void qr(StringBuilder page, int bottom) throws IOException {
        BitMatrix matrix;
        try {
            matrix = new QRCodeWriter()
                    .encode(
                            armored,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
        } catch (WriterException tooLong) {
            throw new IOException("the key does not fit a QR code", tooLong);
        }
        double module = (double) QR_SIZE / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    double x = LEFT + column * module;
                    double y = bottom + QR_SIZE - (row + 1) * module;
                    page.append(String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re\n", x, y, module, module));
                }
            }
        }
        page.append("f\n");
    }

    /// The smallest document that every reader prints (PDF 1.4): one page and three of the fonts every reader has.
    private static byte[] document(String page) {
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 7 0 R >> >> >>");
        objects.add("<< /Length " + page.length() + " >>\nstream\n" + page + "endstream");
        for (String font : List.of("Helvetica", "Helvetica-Bold", "Courier")) {
            objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /" + font + " >>");
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        StringBuilder index = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        pdf.writeBytes(ascii("%PDF-1.4\n"));
        for (int number = 1; number <= objects.size(); number++) {
            index.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.size()));
            pdf.writeBytes(ascii(number + " 0 obj\n" + objects.get(number - 1) + "\nendobj\n"));
        }
        int start = pdf.size();
        pdf.writeBytes(ascii(index + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n"
                + start + "\n%%EOF\n"));
        return pdf.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
