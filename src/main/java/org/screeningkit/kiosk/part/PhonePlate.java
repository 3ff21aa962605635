package org.screeningkit.kiosk.part;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.screeningkit.ui.QrModules;

/// The way to the same by one's own phone: a code to be read from half a metre, and its address in words.
public final class PhonePlate extends HBox {
    private static final int LONGEST = 300;

    private PhonePlate(String invitation, URI address) {
        getStyleClass().add("phone-plate");
        setId("phone");
        Label where = Prose.of(QrModules.inWords(address), "phone-address");
        where.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        VBox words = new VBox(Prose.of(invitation, "attract-label"), where);
        words.getStyleClass().add("phone-words");
        StackPane plate = new StackPane(new QrModules(address.toString()));
        plate.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        plate.getStyleClass().add("phone-code");
        getChildren().addAll(plate, words);
    }

    /// The plate, for an address that a phone can open.
    ///
    /// @param address the kit's; nobody promised that it is one
    public static Optional<PhonePlate> to(String invitation, String address) {
        try {
            URI uri = new URI(address);
            boolean opens = "https".equals(uri.getScheme()) && uri.getHost() != null && address.length() <= LONGEST;
            return opens ? Optional.of(new PhonePlate(invitation, uri)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
