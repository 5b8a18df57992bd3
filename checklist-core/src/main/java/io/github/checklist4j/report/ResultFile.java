package io.github.checklist4j.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Writes a result to a file, the whole of it or nothing, whatever its format is.
 *
 * <pre>{@code
 * ResultFile.write(Path.of("result.json"), output -> ChecklistJson.standard().write(assessment, output));
 * }</pre>
 */
public final class ResultFile {
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** As many as operating systems follow. */
    private static final int MOST_LINKS = 40;

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
     * the whole content. If writing fails, or the thread is interrupted, it is left as it was. A link keeps leading to the file, and the
     * file keeps its permissions; one that may not be written is not replaced either.
     *
     * @param file the file to make or to replace
     * @param content what to write; whatever it throws is passed on
     * @throws UncheckedIOException if it cannot be written, or there is something else than a file in its place
     */
    public static void write(Path file, Content content) {
        write(file, content, part -> {});
    }

    /**
     * The same for a program that may be ended in the middle of it: it is told which file to remove then.
     *
     * @param file the file to make or to replace
     * @param content what to write; whatever it throws is passed on
     * @param beside told of the file beside the given one before that is made; it is gone when this call returns
     * @throws UncheckedIOException if it cannot be written, or there is something else than a file in its place
     */
    public static void write(Path file, Content content, Consumer<Path> beside) {
        try {
            replace(target(file), content, beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path target, Content content, Consumer<Path> beside) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        Set<PosixFilePermission> permissions = permissions(target);
        beside.accept(part);
        try {
            try (FileChannel channel = FileChannel.open(part, NEW, attributes(permissions))) {
                content.to(Channels.newOutputStream(channel));
                channel.force(true); // or the new name might outlive a power cut, and the bytes not
            }
            if (!permissions.isEmpty()) {
                Files.setPosixFilePermissions(part, permissions); // what the mask of the process took away
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What there is of them: nothing of a file that is not there yet, or where files have none of this sort. */
    private static Set<PosixFilePermission> permissions(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view == null || !Files.exists(target)
                ? Set.of()
                : view.readAttributes().permissions();
    }

    /** At no moment may anybody read the new content who might not read the old one. */
    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return permissions.isEmpty()
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    /** A link keeps leading to the file; a folder or a device is nothing to put a file in place of. */
    private static Path target(Path file) throws IOException {
        if (!Files.exists(file)) {
            return missing(file.toAbsolutePath(), MOST_LINKS);
        }
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return file.toRealPath();
    }

    /** The file that is made: where a link leads to nothing, what it leads to. */
    private static Path missing(Path file, int links) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        if (links == 0) {
            throw new FileSystemLoopException(file.toString());
        }
        return missing(file.resolveSibling(Files.readSymbolicLink(file)), links - 1);
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
