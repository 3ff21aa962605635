package org.screeningkit.datafolder;

import java.nio.file.Path;

/// A second program with the same data folder, for [InstanceLockTest]: says what it got, and holds it until its input
/// ends.
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        boolean held = InstanceLock.tryLock(folder).isPresent();
        System.out.println(held ? "held" : "refused");
        System.in.read();
    }
}
