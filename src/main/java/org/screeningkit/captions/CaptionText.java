package org.screeningkit.captions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a caption file, whatever it was encoded in.
///
/// @param utf8 whether it was encoded as it should be
record CaptionText(List<String> lines, boolean utf8) {
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|\\{\\\\[^{}]*}|\\{[biu]}|\\{/[biu]}");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});?");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "lrm", "‎", "rlm", "‏", "shy",
            "");

    static CaptionText decode(byte[] content) {
        if (startsWith(content, 0xff, 0xfe)) {
            return new CaptionText(lines(new String(content, StandardCharsets.UTF_16)), false);
        }
        if (startsWith(content, 0xfe, 0xff)) {
            return new CaptionText(lines(new String(content, StandardCharsets.UTF_16)), false);
        }
        try {
            return new CaptionText(
                    lines(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString()),
                    true);
        } catch (CharacterCodingException other) {
            return new CaptionText(lines(new String(content, Charset.forName("windows-1252"))), false);
        }
    }

    /// One line as people read it: without markup, entities replaced, spaces single.
    static String plain(String line) {
        Matcher entity = ENTITY.matcher(MARKUP.matcher(line).replaceAll(""));
        return entity.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String character(String name, String whole) {
        if (name.startsWith("#")) {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
        }
        return ENTITIES.getOrDefault(name, whole);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 255) == first && (content[1] & 255) == second;
    }

    private static List<String> lines(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.replace("\u0000", "").lines().toList();
    }
}
