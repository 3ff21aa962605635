package org.screeningkit.outbox.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// The few things done to files that must survive a power cut, one method a step, so that tests can let each fail.
///
/// Any thread, but a thread that is interrupted inside a call loses that call: the JDK closes the channel.
public interface DurableFiles {
    /// The files of this computer.
    static DurableFiles ofThisComputer() {
        return new SystemFiles(System.getProperty("os.name", ""));
    }

    /// Makes a folder and its missing parents, readable by their owner alone, and forces the entry of each. Folders
    /// that exist already stay as they are.
    void createFolder(Path folder) throws IOException;

    /// Takes everybody else's permissions from a folder, where the file system knows owners.
    void closeToOthers(Path folder) throws IOException;

    /// Opens a file that must not exist yet, readable by its owner alone from its first moment.
    NewFile create(Path file) throws IOException;

    /// Renames within one file system, in one step. What `to` named before is replaced.
    void move(Path from, Path to) throws IOException;

    /// Makes the arrival of `moved` in its folder durable. Where a folder cannot be opened (Windows), the file is
    /// reopened for writing and forced instead.
    void settle(Path moved) throws IOException;

    /// Makes removals from a folder durable, where the operating system can.
    void forceFolder(Path folder) throws IOException;

    byte[] read(Path file) throws IOException;

    /// Opens a file for reading from its disk itself, not from memory, where the file system allows.
    InputStream openFresh(Path file) throws IOException;

    /// @return whether there was a file to delete
    boolean delete(Path file) throws IOException;

    /// A file being written. Closing it does not force it.
    interface NewFile extends AutoCloseable {
        /// Writes all that remains in the buffer.
        void write(ByteBuffer bytes) throws IOException;

        /// Gives the file the one time that every file of ours has, so that the time of a sign-up is not on the disk.
        void stamp() throws IOException;

        /// Returns when bytes and length are on the disk.
        void force() throws IOException;

        @Override
        void close() throws IOException;

        /// Writes through to this file. Closing the stream closes nothing.
        default OutputStream stream() {
            return new OutputStream() {
                @Override
                public void write(int value) throws IOException {
                    write(new byte[] {(byte) value}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    NewFile.this.write(ByteBuffer.wrap(bytes, offset, length));
                }
            };
        }
    }
}
