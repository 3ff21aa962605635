package org.screeningkit.audience.card;

import java.net.URI;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.screeningkit.ui.QrModules;
import org.screeningkit.ui.Theme;

/// A QR code on a white plate, as large as the picture is high, with its address in words below: to be read by a phone
/// ten times its width away.
final class QrPlate extends VBox {
    QrPlate(URI address) {
        Theme.styled(this, "qr-plate");
        setAlignment(Pos.CENTER);
        Label words = Theme.styled(new Label(QrModules.inWords(address)), "qr-address");
        getChildren().addAll(new QrModules(address.toString()), words);
        setAccessibleText(address.toString());
    }
}
