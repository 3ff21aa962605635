package org.screeningkit.headquarters.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.ShortCode;

/// People who want to be left out, one a line: an email address, the SHA-256 of its comparable form, or a receipt code.
/// Holds addresses as hashes only.
///
/// @param wrongLines numbers of lines that are none of these; a wish that was not understood must not be passed over
public record Suppression(Set<String> keys, Set<ShortCode> codes, List<Integer> wrongLines) {
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    public Suppression {
        keys = Set.copyOf(keys);
        codes = Set.copyOf(codes);
        wrongLines = List.copyOf(wrongLines);
    }

    /// Empty lines, and lines that begin with `#`, say nothing.
    public static Suppression of(List<String> lines) {
        Set<String> keys = new HashSet<>();
        Set<ShortCode> codes = new HashSet<>();
        List<Integer> wrong = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip().replace("\ufeff", "");
            Optional<ShortCode> code = ShortCode.read(line);
            if (line.contains("@")) {
                keys.add(MergeKey.ofEmail(line).hex());
            } else if (HASH.matcher(line).matches()) {
                keys.add(line.toLowerCase(Locale.ROOT));
            } else if (code.isPresent()) {
                codes.add(code.get());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                wrong.add(number);
            }
        }
        return new Suppression(keys, codes, wrong);
    }

    public boolean covers(RecordName name, MergeKey key) {
        return keys.contains(key.hex()) || (!codes.isEmpty() && codes.contains(name.code()));
    }
}
