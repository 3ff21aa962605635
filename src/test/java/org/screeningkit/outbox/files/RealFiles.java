package org.screeningkit.outbox.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// This computer's files as they are, for tests that change one thing about them.
public class RealFiles implements DurableFiles {
    private final DurableFiles real = DurableFiles.ofThisComputer();

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
    public void settle(Path moved) throws IOException {
        real.settle(moved);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
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
