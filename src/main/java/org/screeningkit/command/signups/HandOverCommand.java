package org.screeningkit.command.signups;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.screeningkit.app.CannotOpen;
import org.screeningkit.app.CannotOpen.Kind;
import org.screeningkit.command.exit.ExitCode;
import org.screeningkit.datafolder.InstanceLock;
import org.screeningkit.handover.HandOver;
import org.screeningkit.handover.HandOverFailure;
import org.screeningkit.handover.Occasion;
import org.screeningkit.handover.Progress;
import org.screeningkit.handover.VerifiedBundle;
import org.screeningkit.outbox.OutboxFolders;
import org.screeningkit.outbox.age.AgeSealer;
import org.screeningkit.outbox.files.DurableFiles;
import org.screeningkit.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes and verifies a bundle of everything this laptop holds, and deletes from the laptop what is in it when asked
/// to twice. Where the kit runs at the same time, nothing is moved: the outbox is the kit's.
@Command(name = "handover", resourceBundle = "org.screeningkit.text.command", mixinStandardHelpOptions = true)
public final class HandOverCommand implements Callable<Integer> {
    private final Texts texts;
    private final Terminal terminal;
    private final Path shippedKit;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "command.option.data")
    private @Nullable Path data;

    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "command.option.to")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(names = "--kit", paramLabel = "DIR", descriptionKey = "command.option.handover-kit")
    private @Nullable Path kit;

    @Option(names = "--wipe", descriptionKey = "command.option.wipe")
    private boolean wipe;

    public HandOverCommand(Texts texts, Terminal terminal, Path shippedKit) {
        this.texts = texts;
        this.terminal = terminal;
        this.shippedKit = shippedKit;
    }

    @Override
    public Integer call() throws Exception {
        Laptop laptop = Laptop.of(Optional.ofNullable(data), Optional.ofNullable(kit), shippedKit);
        Optional<InstanceLock> lock = lock(laptop);
        if (wipe && lock.isEmpty()) {
            throw new CannotOpen(Kind.NOT_SHOWABLE, "command.wipe.running", Map.of());
        }
        try {
            HandOver handOver = new HandOver(
                    new OutboxFolders(laptop.folder().root()),
                    AgeSealer.to(laptop.kit().recipients()),
                    DurableFiles.ofThisComputer());
            VerifiedBundle bundle = UntilStopped.run(
                    () -> write(handOver, laptop.occasion(Instant.now()), lock.isPresent()),
                    () -> spec.commandLine().getErr().println(texts.get("command.stopped")));
            tell(bundle, lock.isPresent());
            boolean asAsked =
                    !wipe || new Wiping(texts, terminal, spec.commandLine().getOut()).ask(handOver, bundle);
            return asAsked && bundle.unreadable() == 0 ? ExitCode.DONE : ExitCode.NO;
        } catch (HandOverFailure failure) {
            throw new CannotOpen(Kind.MACHINE, failure.textKey(), Map.of(), failure);
        } catch (GeneralSecurityException unsound) {
            throw new CannotOpen(Kind.NOT_SHOWABLE, "handover.failure.notSealed", Map.of(), unsound);
        } finally {
            lock.ifPresent(HandOverCommand::release);
        }
    }

    private VerifiedBundle write(HandOver handOver, Occasion occasion, boolean ours) throws HandOverFailure {
        ProgressLine line = ProgressLine.at(terminal, texts, spec.commandLine().getErr());
        try {
            VerifiedBundle bundle = handOver.write(
                    target,
                    occasion,
                    (step, done, total) -> line.at(
                            step == Progress.Step.WRITING ? "command.progress.writing" : "command.progress.verifying",
                            done,
                            done,
                            total));
            if (ours) {
                handOver.putAway(bundle);
            }
            return bundle;
        } finally {
            line.end();
        }
    }

    private void tell(VerifiedBundle bundle, boolean moved) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(texts.get(
                "command.handover.count", Map.of("count", bundle.names().size())));
        out.println(
                texts.get("command.handover.file", Map.of("file", bundle.file().toString())));
        out.println(texts.get("command.handover.code", Map.of("code", bundle.code())));
        if (!moved) {
            out.println(texts.get("command.handover.running"));
        }
        if (bundle.quarantined() > 0) {
            out.println(texts.get("command.handover.quarantined", Map.of("count", bundle.quarantined())));
        }
        if (bundle.unreadable() > 0) {
            out.println(texts.get("command.handover.unreadable", Map.of("count", bundle.unreadable())));
        }
    }

    /// Empty while the kit runs, and where the disk knows no locks: then nothing may be moved.
    private static Optional<InstanceLock> lock(Laptop laptop) {
        try {
            return Files.isWritable(laptop.folder().root()) ? InstanceLock.tryLock(laptop.folder()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static void release(InstanceLock lock) {
        try {
            lock.close();
        } catch (IOException _) {
            // The process ends now, and with it the lock.
        }
    }
}
