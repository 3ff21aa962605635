package org.screeningkit.handover;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.screeningkit.handover.HandOverFailure.Reason;
import org.screeningkit.outbox.RecordName;
import org.screeningkit.outbox.Sealer;
import org.screeningkit.outbox.files.DurableFiles;

/// Writes one bundle: a zip without compression, entries in the order of their names, all of one time.
record BundleWriter(DurableFiles files, Sealer sealer, Progress progress) {
    static final String READ_ME = "READ-ME.txt";

    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 12, 0);

    /// What went into the file.
    ///
    /// @param sha256 of the whole file, in hexadecimal digits
    /// @param unreadable records the disk would not give back; they could not travel
    record Written(String sha256, List<RecordName> names, int quarantined, int unreadable) {}

    /// @param part the unfinished file, on the stick
    /// @throws IOException when the stick fails; what the laptop fails at comes as a [HandOverFailure]
    Written write(Path part, Stock stock, Occasion occasion) throws IOException, HandOverFailure {
        try (DurableFiles.NewFile file = files.create(part)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            ZipOutputStream zip = new ZipOutputStream(new DigestOutputStream(file.stream(), sha256));
            zip.setMethod(ZipOutputStream.STORED);
            Contents contents = new Contents(zip);
            contents.writeRecords(stock);
            contents.writeRest(stock, occasion);
            zip.finish();
            zip.flush();
            file.force();
            return new Written(
                    HexFormat.of().formatHex(sha256.digest()),
                    contents.names,
                    contents.quarantined.size(),
                    contents.unreadable);
        } catch (GeneralSecurityException failure) {
            throw new HandOverFailure(Reason.NOT_SEALED, failure);
        }
    }

    private final class Contents {
        private final ZipOutputStream zip;
        private final List<RecordName> names = new ArrayList<>();
        private final NavigableMap<String, Path> quarantined = new TreeMap<>();
        private int unreadable;

        private Contents(ZipOutputStream zip) {
            this.zip = zip;
        }

        /// Digits come before the R of READ-ME, letters after it.
        private void writeRecords(Stock stock) throws IOException, HandOverFailure {
            int done = 0;
            boolean readMe = false;
            for (Map.Entry<RecordName, Path> entry : stock.records().entrySet()) {
                if (!readMe && entry.getKey().fileName().compareTo(READ_ME) > 0) {
                    put(READ_ME, readMe());
                    readMe = true;
                }
                writeRecord(entry.getKey(), entry.getValue());
                progress.at(Progress.Step.WRITING, ++done, stock.size());
            }
            if (!readMe) {
                put(READ_ME, readMe());
            }
        }

        private void writeRecord(RecordName name, Path file) throws IOException {
            byte[] sealed;
            try {
                sealed = files.read(file);
            } catch (NoSuchFileException _) {
                return; // Taken back by its owner a moment ago.
            } catch (IOException _) {
                unreadable++;
                return;
            }
            if (name.proves(sealed)) {
                put(name.fileName(), sealed);
                names.add(name);
            } else {
                quarantined.put("quarantine/" + name.fileName(), file);
            }
        }

        private void writeRest(Stock stock, Occasion occasion) throws IOException, GeneralSecurityException {
            stock.quarantined().forEach(quarantined::putIfAbsent);
            Manifest manifest = Manifest.of(occasion, names, quarantined.size() + unreadable);
            put(Manifest.FILE, sealer.seal(manifest.write()));
            for (Map.Entry<String, Path> entry : quarantined.entrySet()) {
                putFile(entry.getKey(), entry.getValue());
            }
        }

        private void put(String name, byte[] bytes) throws IOException {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            begin(name, bytes.length, crc.getValue());
            zip.write(bytes);
            zip.closeEntry();
        }

        /// Read twice, because nobody knows how large a damaged file may be.
        private void putFile(String name, Path file) throws IOException {
            CRC32 crc = new CRC32();
            long size = 0;
            byte[] buffer = new byte[8_192];
            try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
                for (int count = input.read(buffer); count > 0; count = input.read(buffer)) {
                    crc.update(buffer, 0, count);
                    size += count;
                }
            }
            begin(name, size, crc.getValue());
            try (InputStream input = Files.newInputStream(file)) {
                input.transferTo(zip);
            }
            zip.closeEntry();
        }

        private void begin(String name, long size, long crc) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(STAMP);
            entry.setSize(size);
            entry.setCrc(crc);
            zip.putNextEntry(entry);
        }
    }

    private static byte[] readMe() throws HandOverFailure {
        try (InputStream text = BundleWriter.class.getResourceAsStream(READ_ME)) {
            if (text == null) {
                throw new IOException(READ_ME + " is missing from the program");
            }
            return text.readAllBytes();
        } catch (IOException failure) {
            throw new HandOverFailure(Reason.OUTBOX_UNUSABLE, failure);
        }
    }
}
