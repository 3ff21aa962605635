package org.screeningkit.kiosk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.screeningkit.outbox.files.DurableFiles;

/// This computer's files, whose every flush takes so much longer: the real one, and then a sleep.
record SlowFiles(DurableFiles real, long flushMillis) implements DurableFiles {
    private void flush() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(flushMillis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        real.createFolder(folder);
    }

    @Override
    public void closeToOthers(Path folder) throws IOException {
        real.closeToOthers(folder);
    }

    @Override
    public NewFile create(Path file) throws IOException {
        NewFile made = real.create(file);
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
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
    }

    @Override
    public void settle(Path moved) throws IOException {
        real.settle(moved);
        flush();
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
        flush();
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public InputStream openFresh(Path file) throws IOException {
        return real.openFresh(file);
    }

    @Override
    public boolean delete(Path file) throws IOException {
        return real.delete(file);
    }
}
