package org.screeningkit.kiosk.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.screeningkit.outbox.files.RealFiles;

/// This computer's files, whose every flush takes so much longer: the real one, and then a sleep.
final class SlowFiles extends RealFiles {
    private final long flushMillis;

    SlowFiles(long flushMillis) {
        this.flushMillis = flushMillis;
    }

    private void flush() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(flushMillis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    @Override
    public NewFile create(Path file) throws IOException {
        NewFile made = super.create(file);
        return new NewFile() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                made.write(bytes);
            }

            @Override
            public void stamp() throws IOException {
                made.stamp();
            }

            @Override
            public void force() throws IOException {
                made.force();
                flush();
            }

            @Override
            public void close() throws IOException {
                made.close();
            }
        };
    }

    @Override
    public void settle(Path moved) throws IOException {
        super.settle(moved);
        flush();
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        super.forceFolder(folder);
        flush();
    }
}
