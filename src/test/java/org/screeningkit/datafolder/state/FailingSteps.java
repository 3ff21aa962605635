package org.screeningkit.datafolder.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Does every step until a named one, and that one never or half.
class FailingSteps extends FileSteps {
    private final String failing;
    private final List<String> done = new ArrayList<>();

    FailingSteps(String failing) {
        this.failing = failing;
    }

    List<String> done() {
        return done;
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
        if (failing.equals("write")) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step("write");
        super.write(file, bytes);
    }

    @Override
    void rename(Path from, Path to) throws IOException {
        step("rename");
        super.rename(from, to);
    }

    @Override
    void forceNames(Path folder) throws IOException {
        step("forceNames");
        super.forceNames(folder);
    }

    private void step(String name) throws IOException {
        if (name.equals(failing)) {
            throw new IOException("injected");
        }
        done.add(name);
    }
}
