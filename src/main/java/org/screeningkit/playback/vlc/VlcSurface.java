package org.screeningkit.playback.vlc;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import com.sun.jna.Pointer;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.VideoSurface;

/// Tells libVLC to deliver frames to our callbacks. It is bound by the Java platform's own foreign functions
/// and not by JNA, which would attach and detach a Java thread for each call of libVLC's threads.
final class VlcSurface extends VideoSurface {
    private final FrameCallbacks callbacks;
    private final MethodHandle setCallbacks;
    private final MethodHandle setFormatCallbacks;

    @SuppressWarnings("restricted")
    VlcSurface(Path libVlc, FrameCallbacks callbacks) {
        super((_, _) -> {});
        this.callbacks = callbacks;
        SymbolLookup symbols = SymbolLookup.libraryLookup(libVlc, Arena.global());
        Linker linker = Linker.nativeLinker();
        setCallbacks = linker.downcallHandle(
                symbols.findOrThrow("libvlc_video_set_callbacks"),
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        setFormatCallbacks = linker.downcallHandle(
                symbols.findOrThrow("libvlc_video_set_format_callbacks"),
                FunctionDescriptor.ofVoid(JAVA_LONG, ADDRESS, ADDRESS));
    }

    @Override
    public void attach(MediaPlayer player) {
        long native_ = Pointer.nativeValue(player.mediaPlayerInstance().getPointer());
        try {
            setCallbacks.invokeExact(native_, callbacks.lock, callbacks.unlock, callbacks.display, MemorySegment.NULL);
            setFormatCallbacks.invokeExact(native_, callbacks.setup, callbacks.cleanup);
        } catch (Throwable failure) {
            throw new LinkageError("libvlc_video_set_callbacks", failure);
        }
    }
}
