package org.screeningkit.outbox.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.screeningkit.outbox.files.DurableFiles;

/// Files whose folder is never forced: the fault that the power cut must be able to show.
record ForgetfulFiles(DurableFiles real) implements DurableFiles {
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
        return real.create(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
    }

    @Override
    public void settle(Path moved) {}

    @Override
    public void forceFolder(Path folder) {}

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
