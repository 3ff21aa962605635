package org.screeningkit.captions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.screeningkit.captions.CaptionProblem.Kind;

class CaptionFileTest {
    private static final String VTT = """
            WEBVTT - a title

            STYLE
            ::cue { color: red --> blue }

            NOTE
            a note over
            two lines

            intro
            00:01.000 --> 00:02.500 line:0 align:start
            <v Anna>Hello <b>you</b> &amp; me</v>

            01:00:03.000 --> 01:00:04.000
            - Who is it?
            - It&#39;s <00:03.500>me.
            """;

    private static final String SRT = """
            1
            00:00:01,000 --> 00:00:02,500
            {\\an8}<i>Hello</i> you

            2
            00:00:03,000 --> 00:00:04,000
            <font color="#ff0000">Second</font>
            """;

    @Test
    void webVttIsReadWithoutItsMarkup() {
        CaptionFile file = parse(VTT);

        assertThat(file.problems()).isEmpty();
        assertThat(file.track().cues())
                .extracting(Cue::from, Cue::to, Cue::lines)
                .containsExactly(
                        tuple(Duration.ofMillis(1000), Duration.ofMillis(2500), List.of("Hello you & me")),
                        tuple(
                                Duration.ofMillis(3_603_000),
                                Duration.ofMillis(3_604_000),
                                List.of("- Who is it?", "- It's me.")));
    }

    @Test
    void subRipIsReadWithoutItsMarkup() {
        CaptionFile file = parse(SRT);

        assertThat(file.problems()).isEmpty();
        assertThat(file.track().cues()).extracting(Cue::lines).containsExactly(List.of("Hello you"), List.of("Second"));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        CaptionFile vtt = parse("\uFEFF" + VTT.replace("\n", "\r\n"));
        CaptionFile srt = parse(SRT.replace("\n", "\r"));

        assertThat(vtt.track().cues()).isEqualTo(parse(VTT).track().cues());
        assertThat(srt.track().cues()).isEqualTo(parse(SRT).track().cues());
        assertThat(vtt.problems()).isEmpty();
    }

    @Test
    void westernEuropeanIsReadAndReported() {
        CaptionFile file = CaptionFile.parse(
                SRT.replace("Hello", "Héllo").getBytes(Charset.forName("windows-1252")), Locale.FRENCH);

        assertThat(file.track().cues().getFirst().lines()).containsExactly("Héllo you");
        assertThat(file.problems()).containsExactly(new CaptionProblem(1, Kind.NOT_UTF8));
    }

    @Test
    void utf16IsReadAndReported() {
        CaptionFile file = CaptionFile.parse(("\uFEFF" + SRT).getBytes(StandardCharsets.UTF_16LE), Locale.ENGLISH);

        assertThat(file.track().cues()).hasSize(2);
        assertThat(file.problems()).containsExactly(new CaptionProblem(1, Kind.NOT_UTF8));
    }

    @Test
    void aBrokenCaptionIsReportedByLineAndTheOthersSurvive() {
        CaptionFile file = parse("""
                1
                00:00:01,000 --> 00:00:02,000
                one

                2
                00:00:xx,000 --> 00:00:04,000
                two

                3
                00:00:06,000 --> 00:00:05,000
                three

                4
                00:00:07,000 --> 00:00:08,000

                5
                00:00:09,000 --> 00:00:10,000
                five
                6
                00:00:00,500 --> 00:00:00,900
                six
                """);

        assertThat(file.problems())
                .containsExactly(
                        new CaptionProblem(6, Kind.BAD_TIME),
                        new CaptionProblem(10, Kind.ENDS_BEFORE_IT_BEGINS),
                        new CaptionProblem(14, Kind.NO_TEXT),
                        new CaptionProblem(20, Kind.OUT_OF_ORDER));
        assertThat(file.track().cues())
                .extracting(Cue::lines)
                .containsExactly(List.of("six"), List.of("one"), List.of("five"));
    }

    @Test
    void aFileWithoutItsHeaderIsReadAndReported() {
        CaptionFile file = parse("00:01.000 --> 00:02.000\nHello\n");

        assertThat(file.track().cues()).hasSize(1);
        assertThat(file.problems()).containsExactly(new CaptionProblem(1, Kind.NO_HEADER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WEBVTT", "not captions at all\nreally", "\u0000\u0001\u0002"})
    void aFileWithoutCaptionsSaysSo(String content) {
        assertThat(parse(content).track().cues()).isEmpty();
        assertThat(parse(content).problems()).containsExactly(new CaptionProblem(1, Kind.NO_CAPTIONS));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    500,  ''
                    1000, one
                    2500, one/two
                    3500, two
                    4500, ''
                    5500, four
                    6500, five a/five b
                    """)
    void overlappingCaptionsShareTheTwoLines(int millis, String expected) {
        CaptionTrack track = parse("""
                        WEBVTT

                        00:01.000 --> 00:03.000
                        one

                        00:02.000 --> 00:04.000
                        two

                        00:05.000 --> 00:08.000
                        four

                        00:06.000 --> 00:07.000
                        five a
                        five b
                        """).track();

        assertThat(String.join("/", track.linesAt(Duration.ofMillis(millis)))).isEqualTo(expected);
    }

    @Test
    void aLongLineIsBrokenIntoTwoOfLikeLength() {
        assertThat(parse("1\n00:00:01,000 --> 00:00:02,000\nWhat if you won gold, but could not celebrate?\n")
                        .track()
                        .cues()
                        .getFirst()
                        .lines())
                .containsExactly("What if you won gold,", "but could not celebrate?");
    }

    @Test
    void whatDoesNotFitTwoLinesFollowsInParts() {
        String words = IntStream.range(0, 30).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        CaptionFile file = parse("1\n00:00:01,000 --> 00:00:05,000\n" + words + "\n");

        assertThat(file.problems()).containsExactly(new CaptionProblem(2, Kind.TOO_LONG));
        assertThat(file.track().cues()).hasSizeGreaterThan(1).allSatisfy(cue -> {
            assertThat(cue.lines()).hasSizeBetween(1, 2);
            assertThat(cue.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(37));
        });
        assertThat(file.track().cues().getFirst().from()).isEqualTo(Duration.ofSeconds(1));
        assertThat(file.track().cues().getLast().to()).isEqualTo(Duration.ofSeconds(5));
        assertThat(file.track().cues().stream()
                        .flatMap(cue -> cue.lines().stream())
                        .flatMap(line -> Arrays.stream(line.split(" "))))
                .hasSize(30);
    }

    @Test
    void chineseIsBrokenAfterEighteenCharacters() {
        String text = "如果你赢得了金牌却不能公开与你所爱的人一起庆祝会怎样";
        CaptionFile file = CaptionFile.parse(
                ("1\n00:00:01,000 --> 00:00:02,000\n" + text + "\n").getBytes(StandardCharsets.UTF_8), Locale.CHINESE);

        List<String> lines = file.track().cues().getFirst().lines();
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(18));
        assertThat(String.join("", lines)).isEqualTo(text);
    }

    private static CaptionFile parse(String content) {
        return CaptionFile.parse(content.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
    }
}
