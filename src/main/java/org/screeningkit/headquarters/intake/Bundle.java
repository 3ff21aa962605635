package org.screeningkit.headquarters.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.screeningkit.handover.Manifest;
import org.screeningkit.headquarters.intake.Visitor.Damage;

/// Reads a hand-over bundle. When its end is missing, reads from the front as far as it goes.
final class Bundle {
    private static final int MOST_MANIFEST_BYTES = 64 * 1024 * 1024;

    private Bundle() {}

    static void visit(Path file, Visitor visitor) {
        visitor.begin(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry manifest = zip.getEntry(Manifest.FILE);
            if (manifest != null && manifest.getSize() <= MOST_MANIFEST_BYTES) {
                try (InputStream input = zip.getInputStream(manifest)) {
                    visitor.manifest(file, input.readAllBytes());
                }
            }
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            for (ZipEntry entry : entries) {
                visitEntry(file, zip, entry, visitor);
            }
        } catch (ZipException _) {
            rescue(file, visitor);
        } catch (IOException _) {
            visitor.damaged(file, "", Damage.UNREADABLE);
        }
    }

    private static void visitEntry(Path file, ZipFile zip, ZipEntry entry, Visitor visitor) {
        String name = entry.getName();
        if (!holdsRecord(name)) {
            return;
        }
        if (entry.getSize() > Intake.MOST_BYTES) {
            visitor.damaged(file, name, Damage.TOO_LARGE);
            return;
        }
        try (InputStream input = zip.getInputStream(entry)) {
            visitor.record(file, name, input.readNBytes((int) Intake.MOST_BYTES));
        } catch (IOException _) {
            visitor.damaged(file, name, Damage.UNREADABLE);
        }
    }

    private static void rescue(Path file, Visitor visitor) {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (holdsRecord(entry.getName())) {
                    visitor.record(file, entry.getName(), zip.readNBytes((int) Intake.MOST_BYTES));
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            // The tear itself; reported below like a bundle that ends without an entry.
        }
        visitor.damaged(file, "", Damage.TORN);
    }

    private static boolean holdsRecord(String name) {
        return name.contains(".json.age") && !name.equals(Manifest.FILE);
    }
}
