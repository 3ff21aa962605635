package org.screeningkit.playback.tags;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.screeningkit.playback.colour.ColourSpace.Range;

/// The boxes of MP4 and MOV files: ISO/IEC 14496-12, and the QuickTime file format for `nclc`.
final class Mp4 {
    private static final int MOST_MOOV = 64 << 20;
    private static final int MOOV = type("moov");
    private static final int TRAK = type("trak");
    private static final int HDLR = type("hdlr");
    private static final int STSD = type("stsd");
    private static final int COLR = type("colr");
    private static final int VIDE = type("vide");
    private static final int NCLX = type("nclx");
    private static final int NCLC = type("nclc");
    /// The fields of a visual sample entry before its own boxes, after size and type.
    private static final int VISUAL_FIELDS = 78;

    private Mp4() {}

    static ColourTags tags(FileChannel channel) throws IOException {
        long at = 0;
        while (at + 8 <= channel.size()) {
            ByteBuffer header = ColourTagReader.bytes(channel, at, 16);
            long size = Integer.toUnsignedLong(header.getInt(0));
            int headerSize = 8;
            if (size == 1) {
                size = header.getLong(8);
                headerSize = 16;
            } else if (size == 0) {
                size = channel.size() - at;
            }
            if (size < headerSize) {
                return ColourTags.NONE;
            }
            if (header.getInt(4) == MOOV && size <= MOST_MOOV) {
                return movie(ColourTagReader.bytes(channel, at + headerSize, (int) size - headerSize));
            }
            at += size;
        }
        return ColourTags.NONE;
    }

    private static ColourTags movie(ByteBuffer moov) {
        while (moov.remaining() >= 8) {
            Box box = Box.next(moov);
            if (box.type == TRAK) {
                Optional<ColourTags> video = track(box.content);
                if (video.isPresent()) {
                    return video.get();
                }
            }
        }
        return ColourTags.NONE;
    }

    private static Optional<ColourTags> track(ByteBuffer trak) {
        ByteBuffer mdia = Box.find(trak, type("mdia")).orElse(ByteBuffer.allocate(0));
        boolean video = Box.find(mdia, HDLR)
                .filter(handler -> handler.getInt(8) == VIDE)
                .isPresent();
        return video
                ? Box.find(mdia, type("minf"))
                        .flatMap(minf -> Box.find(minf, type("stbl")))
                        .flatMap(stbl -> Box.find(stbl, STSD))
                        .map(Mp4::sampleDescription)
                : Optional.empty();
    }

    private static ColourTags sampleDescription(ByteBuffer stsd) {
        stsd.position(8);
        ByteBuffer entry = Box.next(stsd).content;
        entry.position(VISUAL_FIELDS);
        ColourTags container = Box.find(entry, COLR).map(Mp4::colr).orElse(ColourTags.NONE);
        ColourTags codec = Box.find(entry, type("avcC"))
                .map(H264::configuration)
                .or(() -> Box.find(entry, type("hvcC")).map(Hevc::configuration))
                .orElse(ColourTags.NONE);
        ColourTags vp9 = Box.find(entry, type("vpcC")).map(Mp4::vpcC).orElse(ColourTags.NONE);
        return codec.or(container).or(vp9);
    }

    private static ColourTags colr(ByteBuffer colr) {
        int kind = colr.getInt(0);
        if (kind != NCLX && kind != NCLC) {
            return ColourTags.NONE;
        }
        Optional<Range> range = kind == NCLX && colr.remaining() > 10
                ? Optional.of(colr.get(10) < 0 ? Range.FULL : Range.LIMITED)
                : Optional.empty();
        return ColourTags.of(colr.getShort(8), range);
    }

    /// From "VP Codec ISO Media File Format Binding": bit depth, subsampling and range share a byte.
    private static ColourTags vpcC(ByteBuffer box) {
        Range range = (box.get(6) & 1) == 1 ? Range.FULL : Range.LIMITED;
        return ColourTags.of(box.get(9), Optional.of(range));
    }

    private static int type(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    private record Box(int type, ByteBuffer content) {
        /// The box at the buffer's position, which moves past it.
        static Box next(ByteBuffer from) {
            int start = from.position();
            int size = from.getInt(start);
            int end = size < 8 ? from.limit() : Math.min(start + size, from.limit());
            Box box = new Box(from.getInt(start + 4), from.slice(start + 8, end - start - 8));
            from.position(end);
            return box;
        }

        static Optional<ByteBuffer> find(ByteBuffer among, int type) {
            ByteBuffer rest = among.duplicate();
            while (rest.remaining() >= 8) {
                Box box = next(rest);
                if (box.type == type) {
                    return Optional.of(box.content);
                }
            }
            return Optional.empty();
        }
    }
}
