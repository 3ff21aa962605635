package org.screeningkit.outbox.proof;

import java.nio.file.Path;
import org.screeningkit.outbox.files.RealFiles;

/// Files whose folder is never forced: the fault that the power cut must be able to show.
final class ForgetfulFiles extends RealFiles {
    @Override
    public void settle(Path moved) {}

    @Override
    public void forceFolder(Path folder) {}
}
