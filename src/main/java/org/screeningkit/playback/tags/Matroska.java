package org.screeningkit.playback.tags;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.screeningkit.playback.colour.ColourSpace.Range;

/// The elements of Matroska and WebM files: RFC 8794 and RFC 9559.
final class Matroska {
    /// The tracks are described before the first frame.
    private static final int MOST_HEAD = 8 << 20;
    private static final int SEGMENT = 0x18538067;
    private static final int TRACKS = 0x1654AE6B;
    private static final int CLUSTER = 0x1F43B675;
    private static final int TRACK_ENTRY = 0xAE;
    private static final int TRACK_TYPE = 0x83;
    private static final int CODEC_ID = 0x86;
    private static final int CODEC_PRIVATE = 0x63A2;
    private static final int VIDEO = 0xE0;
    private static final int COLOUR = 0x55B0;
    private static final int MATRIX = 0x55B1;
    private static final int RANGE = 0x55B9;

    private Matroska() {}

    static ColourTags tags(FileChannel channel) throws IOException {
        ByteBuffer head = ColourTagReader.bytes(channel, 0, MOST_HEAD);
        while (head.hasRemaining()) {
            Element element = Element.next(head);
            switch (element.id) {
                // Go on inside.
                case SEGMENT -> head.position(element.start);
                case TRACKS -> {
                    return tracks(element.content);
                }
                case CLUSTER -> {
                    return ColourTags.NONE;
                }
                default -> {}
            }
        }
        return ColourTags.NONE;
    }

    private static ColourTags tracks(ByteBuffer tracks) {
        while (tracks.hasRemaining()) {
            Element track = Element.next(tracks);
            if (track.id == TRACK_ENTRY && number(track.content, TRACK_TYPE).orElse(0L) == 1) {
                return codec(track.content).or(container(track.content));
            }
        }
        return ColourTags.NONE;
    }

    private static ColourTags container(ByteBuffer track) {
        return Element.find(track, VIDEO)
                .flatMap(video -> Element.find(video, COLOUR))
                .map(colour -> ColourTags.of(
                        number(colour, MATRIX).orElse(2L).intValue(),
                        number(colour, RANGE)
                                .filter(range -> range == 1 || range == 2)
                                .map(range -> range == 2 ? Range.FULL : Range.LIMITED)))
                .orElse(ColourTags.NONE);
    }

    private static ColourTags codec(ByteBuffer track) {
        String id = Element.find(track, CODEC_ID)
                .map(name -> StandardCharsets.US_ASCII.decode(name).toString())
                .orElse("");
        Optional<ByteBuffer> configuration = Element.find(track, CODEC_PRIVATE);
        return switch (id) {
            case "V_MPEG4/ISO/AVC" -> configuration.map(H264::configuration).orElse(ColourTags.NONE);
            case "V_MPEGH/ISO/HEVC" -> configuration.map(Hevc::configuration).orElse(ColourTags.NONE);
            default -> ColourTags.NONE;
        };
    }

    private static Optional<Long> number(ByteBuffer among, int id) {
        return Element.find(among, id).map(content -> {
            long value = 0;
            while (content.hasRemaining()) {
                value = value << 8 | (content.get() & 255);
            }
            return value;
        });
    }

    /// A number whose first byte tells its length; -1 for a size that is not known.
    static long variable(ByteBuffer from, boolean withoutMarker) {
        int first = from.get() & 255;
        int length = Integer.numberOfLeadingZeros(first) - 23;
        if (length > 8) {
            throw new IllegalArgumentException("not an element");
        }
        long value = withoutMarker ? first & (0xff >> length) : first;
        boolean unknown = withoutMarker && (first & (0xff >> length)) == 0xff >> length;
        for (int i = 1; i < length; i++) {
            int next = from.get() & 255;
            unknown &= next == 255;
            value = value << 8 | next;
        }
        return unknown ? -1 : value;
    }

    private record Element(int id, int start, ByteBuffer content) {
        /// The element at the buffer's position, which moves past it.
        static Element next(ByteBuffer from) {
            int id = (int) variable(from, false);
            long size = variable(from, true);
            int start = from.position();
            int end = (int) Math.min(size < 0 ? from.limit() : start + size, from.limit());
            Element element = new Element(id, start, from.slice(start, end - start));
            from.position(end);
            return element;
        }

        static Optional<ByteBuffer> find(ByteBuffer among, int id) {
            ByteBuffer rest = among.duplicate();
            while (rest.hasRemaining()) {
                Element element = next(rest);
                if (element.id == id) {
                    return Optional.of(element.content);
                }
            }
            return Optional.empty();
        }
    }
}
