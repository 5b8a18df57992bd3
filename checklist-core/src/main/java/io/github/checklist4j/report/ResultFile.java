package io.github.checklist4j.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a result to a file, the whole of it or nothing, whatever its format is.
 *
 * <pre>{@code
 * ResultFile.write(Path.of("result.json"), output -> ChecklistJson.standard().write(assessment, output));
 * }</pre>
 */
public final class ResultFile {
    private ResultFile() {}

    /**
     * Writes a text in UTF-8, see {@link #write(Path, Content)}.
     *
     * @param file the file to make or to replace
     * @param text what to write
     * @throws UncheckedIOException if it cannot be written, or there is something else than a file in its place
     */
    public static void write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(file, output -> output.write(bytes));
    }

    /**
     * Writes to a file beside the given one, which takes its place in one step. At every moment the given file holds what it held before or
     * the whole content. If writing fails, or the thread is interrupted, it is left as it was.
     *
     * @param file the file to make or to replace
     * @param content what to write; whatever it throws is passed on
     * @throws UncheckedIOException if it cannot be written, or there is something else than a file in its place
     */
    public static void write(Path file, Content content) {
        try {
            replace(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path target = target(file);
        Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.to(Channels.newOutputStream(channel));
                channel.force(true); // or the new name might outlive a power cut, and the bytes not
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A link keeps leading to the file; a folder or a device is nothing to put a file in place of. */
    private static Path target(Path file) throws IOException {
        if (!Files.exists(file)) {
            return file.toAbsolutePath();
        }
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        return file.toRealPath();
    }

    /** Puts bytes into a stream, or fails on the way. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param output where to; it need not be closed
         * @throws IOException if it cannot be written
         */
        void to(OutputStream output) throws IOException;
    }
}
