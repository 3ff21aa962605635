package org.screeningkit.kit.cards;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.screeningkit.kit.Fault;

/// Reads the address behind a QR code. A phone in the room will open it, so it is encrypted on its way and does not
/// tell a third party who scanned it where.
final class QrAddress {
    private static final int LONGEST = 300;
    private static final Pattern TRACKING =
            Pattern.compile("(^|&)(utm_\\w+|fbclid|gclid|dclid|msclkid|mc_eid|igshid|yclid)=");

    private QrAddress() {}

    static URI read(String address) throws Fault {
        URI uri = parse(address);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() != null) {
            throw Fault.of("check.card.qr.https", Map.of("address", address));
        }
        if (address.length() > LONGEST) {
            throw Fault.of("check.card.qr.long", Map.of("most", String.valueOf(LONGEST)));
        }
        String query = uri.getRawQuery();
        if (query != null && TRACKING.matcher(query.toLowerCase(Locale.ROOT)).find()) {
            throw Fault.of("check.card.qr.tracking", Map.of("address", address));
        }
        return uri;
    }

    private static URI parse(String address) throws Fault {
        try {
            return new URI(address);
        } catch (URISyntaxException _) {
            throw Fault.of("check.card.qr.https", Map.of("address", address));
        }
    }
}
