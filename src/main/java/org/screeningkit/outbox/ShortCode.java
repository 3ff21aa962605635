package org.screeningkit.outbox;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// Forty bits in a form that people read out and write down: `7K3M-9QXA`, in Crockford's base32, which has no I, L, O,
/// U.
///
/// @param text eight signs with a hyphen in the middle
public record ShortCode(String text) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String LOOK_ALIKES =
            "OIL\u041e\u0406\u0410\u0412\u0415\u041a\u041c\u041d\u0420\u0421\u0422\u0425";
    private static final String MEANT = "01101ABEKMHPCTX";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    /// The first forty bits.
    ///
    /// @throws IllegalArgumentException for fewer than five bytes
    public static ShortCode of(byte[] hash) {
        if (hash.length < LENGTH * BITS / 8) {
            throw new IllegalArgumentException("forty bits are needed");
        }
        long bits = 0;
        for (int index = 0; index < LENGTH * BITS / 8; index++) {
            bits = (bits << 8) | (hash[index] & 0xff);
        }
        StringBuilder code = new StringBuilder();
        for (int sign = LENGTH - 1; sign >= 0; sign--) {
            code.append(SIGNS.charAt((int) (bits >>> (sign * BITS)) & 31));
        }
        return new ShortCode(code.insert(LENGTH / 2, '-').toString());
    }

    /// Understands what a person typed: any case, with or without spaces and dashes of any kind, O for 0, I or L for 1,
    /// the digits of any script, and the letters of the Cyrillic alphabet that look like ours.
    public static Optional<ShortCode> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\p{Cf}\\u2212]", "")
                .codePoints()
                .map(ShortCode::sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean readable = plain.length() == LENGTH && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return readable
                ? Optional.of(new ShortCode(plain.substring(0, LENGTH / 2) + "-" + plain.substring(LENGTH / 2)))
                : Optional.empty();
    }

    private static int sign(int typed) {
        int alike = LOOK_ALIKES.indexOf(typed);
        if (alike >= 0) {
            return MEANT.charAt(alike);
        }
        int digit = Character.digit(typed, 10);
        return digit < 0 ? typed : '0' + digit;
    }

    @Override
    public String toString() {
        return text;
    }
}
