package org.screeningkit.outbox.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Real files that write down each step and, when told to, fail or lie at one of them.
public final class UnrulyFiles implements DurableFiles {
    private final DurableFiles real = DurableFiles.ofThisComputer();
    private final List<String> steps = new ArrayList<>();
    private String failing = "";
    private int failures;
    private String words = "";
    private boolean lying;

    /// Lets the next `times` calls of a step fail with these words.
    public void fail(String step, int times, String message) {
        failing = step;
        failures = times;
        words = message;
    }

    /// Lets every file read back with one bit wrong.
    public void lie(boolean lie) {
        lying = lie;
    }

    public List<String> steps() {
        return List.copyOf(steps);
    }

    public void forget() {
        steps.clear();
    }

    private void step(String step) throws IOException {
        steps.add(step);
        if (step.equals(failing) && failures > 0) {
            failures--;
            throw new FileSystemException("somewhere", null, words);
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step("createFolder");
        real.createFolder(folder);
    }

    @Override
    public void closeToOthers(Path folder) throws IOException {
        step("closeToOthers");
        real.closeToOthers(folder);
    }

    @Override
    public NewFile create(Path file) throws IOException {
        step("create");
        NewFile created = real.create(file);
        return new NewFile() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                if (failing.equals("write") && failures > 0) {
                    created.write(bytes.duplicate().limit(bytes.remaining() / 2));
                }
                step("write");
                created.write(bytes);
            }

            @Override
            public void stamp() throws IOException {
                step("stamp");
                created.stamp();
            }

            @Override
            public void force() throws IOException {
                step("force");
                created.force();
            }

            @Override
            public void close() throws IOException {
                created.close();
                step("close");
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move");
        real.move(from, to);
    }

    @Override
    public void settle(Path moved) throws IOException {
        step("settle");
        real.settle(moved);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step("forceFolder");
        real.forceFolder(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        step("read");
        byte[] bytes = real.read(file);
        if (lying) {
            bytes[bytes.length / 2] ^= 1;
        }
        return bytes;
    }

    @Override
    public InputStream openFresh(Path file) throws IOException {
        step("openFresh");
        byte[] bytes = real.openFresh(file).readAllBytes();
        if (lying) {
            bytes[bytes.length / 2] ^= 1;
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean delete(Path file) throws IOException {
        step("delete");
        return real.delete(file);
    }
}
