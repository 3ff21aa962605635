package org.screeningkit.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program that speaks. The text always goes to its standard input: a command line can be read by anybody on the
/// computer.
///
/// @param program its name on the path
/// @param listing arguments that make it list its voices
/// @param voice finds one voice in a line of that list: group `language`, and group `name` by which it is called
/// @param speaking arguments that make it speak standard input, given the voice
/// @param hushing arguments that silence what was handed on to a server; empty where ending the program is enough
record Engine(
        String program,
        List<String> listing,
        Pattern voice,
        BiFunction<String, String, List<String>> speaking,
        List<String> hushing) {
    /// Speech Dispatcher, as Linux desktops have it. One line is one message.
    static final Engine SPEECH_DISPATCHER = new Engine(
            "spd-say",
            List.of("-L"),
            Pattern.compile("^\\s*(?<name>\\S.*?)\\s{2,}(?<language>[a-z]{2,3}(-[A-Za-z]+)*)\\s.*$"),
            (language, _) -> List.of("-e", "-P", "message", "-l", language),
            List.of("-C"));

    static final Engine ESPEAK_NG = new Engine(
            "espeak-ng",
            List.of("--voices"),
            Pattern.compile("^\\s*\\d+\\s+(?<name>(?<language>[a-z]{2,3}(-[a-z0-9]+)*))\\s.*$"),
            // By its language: the first of the list may be a dialect, and the program knows which is the usual one.
            (language, _) -> List.of("-v", language.equals("zh") ? "cmn" : language, "--stdin"),
            List.of());

    /// macOS. Written after its manual, not tried yet.
    static final Engine SAY = new Engine(
            "say",
            List.of("-v", "?"),
            Pattern.compile("^(?<name>\\S.*?)\\s+(?<language>[a-z]{2,3}([_-][A-Za-z]+)*)\\s+#.*$"),
            (_, name) -> List.of("-v", name, "-f", "-"),
            List.of());

    /// Windows. Written after the manual of System.Speech, not tried yet.
    static final Engine SAPI = new Engine(
            "powershell.exe",
            List.of("-NoProfile", "-Command", """
                    Add-Type -AssemblyName System.Speech; \
                    (New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() | \
                    ForEach-Object { $_.VoiceInfo.Culture.Name }"""),
            Pattern.compile("^(?<name>(?<language>[a-z]{2,3}(-[A-Za-z]+)*))\\s*$"),
            (_, name) -> List.of("-NoProfile", "-Command", """
                    Add-Type -AssemblyName System.Speech; \
                    [Console]::InputEncoding = [Text.Encoding]::UTF8; \
                    $s = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
                    $s.SelectVoiceByHints('NotSet', 'NotSet', 0, '%s'); \
                    $s.Speak([Console]::In.ReadToEnd())""".formatted(name)),
            List.of());

    static List<Engine> of(String operatingSystem) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of(SAY);
        }
        return system.contains("win") ? List.of(SAPI) : List.of(SPEECH_DISPATCHER, ESPEAK_NG);
    }

    /// The voice for each language in such a list, the first of each: `{ru=ru, zh=cmn}`.
    Map<String, String> voices(String list) {
        UnaryOperator<String> plain = tag -> tag.equals("cmn") ? "zh" : tag.replaceFirst("[_-].*", "");
        return list.lines()
                .map(voice::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        found -> plain.apply(found.group("language")),
                        found -> found.group("name"),
                        (first, _) -> first));
    }

    /// @param program where it lies
    List<String> command(Path program, List<String> arguments) {
        return Stream.concat(Stream.of(program.toString()), arguments.stream()).toList();
    }
}
