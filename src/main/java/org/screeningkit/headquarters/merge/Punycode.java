package org.screeningkit.headquarters.merge;

import java.util.Optional;

/// Reads the ASCII form of an international domain label (RFC 3492).
final class Punycode {
    private static final int BASE = 36;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;

    private Punycode() {}

    /// @param label without `xn--`, in lower case
    static Optional<String> decode(String label) {
        int delimiter = label.lastIndexOf('-');
        StringBuilder text = new StringBuilder(delimiter > 0 ? label.substring(0, delimiter) : "");
        int points = text.length();
        int position = delimiter > 0 ? delimiter + 1 : 0;
        int sign = 128;
        int bias = 72;
        int index = 0;
        while (position < label.length()) {
            int before = index;
            int weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = position < label.length() ? digit(label.charAt(position++)) : -1;
                if (digit < 0 || digit > (Integer.MAX_VALUE - index) / weight) {
                    return Optional.empty();
                }
                index += digit * weight;
                int threshold = Math.clamp(k - bias, LOWEST, HIGHEST);
                if (digit < threshold) {
                    break;
                }
                if (weight > Integer.MAX_VALUE / (BASE - threshold)) {
                    return Optional.empty();
                }
                weight *= BASE - threshold;
            }
            points++;
            bias = adapted(index - before, points, before == 0);
            sign += index / points;
            index %= points;
            if (sign < 0 || sign > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            text.insert(text.offsetByCodePoints(0, index), Character.toChars(sign));
            index++;
        }
        return Optional.of(text.toString());
    }

    private static int adapted(int delta, int points, boolean first) {
        int left = first ? delta / DAMP : delta / 2;
        left += left / points;
        int k = 0;
        while (left > (BASE - LOWEST) * HIGHEST / 2) {
            left /= BASE - LOWEST;
            k += BASE;
        }
        return k + (BASE - LOWEST + 1) * left / (left + SKEW);
    }

    private static int digit(char sign) {
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a';
        }
        return sign >= '0' && sign <= '9' ? sign - '0' + 26 : -1;
    }
}
