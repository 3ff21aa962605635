package org.screeningkit.outbox.proof;

import java.nio.file.Path;
import java.util.List;
import org.screeningkit.datafolder.DataFolder;
import org.screeningkit.datafolder.InstanceLock;
import org.screeningkit.outbox.Outbox;
import org.screeningkit.outbox.OutboxOpener;
import org.screeningkit.outbox.Receipt;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.files.DurableFiles;

/// A kiosk that commits without end, in a process of its own, to be killed. Arguments: the data folder; `pause` to rest
/// after each acknowledgement; `forget` to leave out the force of the folder.
final class Committer {
    private static final int BALLAST = 64 * 1024;
    private static final int REST_MILLISECONDS = 60;

    private Committer() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        Path data = Path.of(words.getFirst());
        if (InstanceLock.tryLock(DataFolder.open(data)).isEmpty()) {
            System.out.println("HELD");
            return;
        }
        DurableFiles files = words.contains("forget") ? new ForgetfulFiles() : DurableFiles.ofThisComputer();
        Outbox outbox = OutboxOpener.open(data, AgeSealer.to(Evidence.RECIPIENTS), files, BALLAST);
        for (int number = 0; ; number++) {
            Receipt receipt = outbox.commit(Evidence.plaintext(number));
            System.out.println("ACK " + receipt.name().hex() + " " + number);
            System.out.flush();
            if (words.contains("pause")) {
                Thread.sleep(REST_MILLISECONDS);
            }
        }
    }
}
