package org.screeningkit.datafolder.state;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.screeningkit.datafolder.DataFolder;

/// Keeps the session on the disk, every second while a film plays and on each change. Blocks until the disk has it, so
/// never on the JavaFX thread; one thread at a time.
public final class SessionFile {
    private final JsonFile<Session> file;

    public SessionFile(DataFolder folder) {
        this(folder, new FileSteps());
    }

    SessionFile(DataFolder folder, FileSteps steps) {
        Session nothing = Session.beginning("", Instant.EPOCH, Settings.fresh("00000000"));
        this.file = new JsonFile<>(folder.sessionFile(), Session.class, nothing, steps);
    }

    /// The last session, whether it may go on or not.
    public Restored<Optional<Session>> last() {
        try {
            return Restored.of(file.read());
        } catch (UnreadableFile e) {
            return Restored.instead(Optional.empty(), "console.session.reset", e);
        }
    }

    /// The last session if it may go on, see [Session#resumable].
    public Restored<Optional<Session>> resumable(Instant now, String kitSha256) {
        Restored<Optional<Session>> last = last();
        return new Restored<>(
                last.value().filter(session -> session.resumable(now, kitSha256)), last.textKey(), last.cause());
    }

    /// @throws IOException when the disk did not take it; the last one stays
    public void save(Session session) throws IOException {
        file.write(session);
    }
}
