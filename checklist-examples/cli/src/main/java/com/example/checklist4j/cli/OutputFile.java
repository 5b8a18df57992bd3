package com.example.checklist4j.cli;

import io.github.checklist4j.report.ResultFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes a result to a file that somebody named. */
final class OutputFile {
    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    private OutputFile() {}

    /** Refuses to write a result over what it is made of. */
    static void requireOther(String file, Stream<String> inputs) {
        if (inputs.anyMatch(input -> isSame(file, input))) {
            throw new Refusal(file + " is what is read; name another file for the result");
        }
    }

    private static boolean isSame(String file, String input) {
        try {
            Path read = input.equals(FactsReader.STANDARD_INPUT) ? STANDARD_INPUT : Path.of(input);
            return Files.exists(read) && Files.exists(Path.of(file)) && Files.isSameFile(read, Path.of(file));
        } catch (InvalidPathException | IOException e) {
            return false; // whoever opens it says what is wrong
        }
    }

    static void write(String file, ResultFile.Content content) {
        try (Unfinished unfinished = new Unfinished()) {
            ResultFile.write(Path.of(file), content, unfinished::is);
        } catch (InvalidPathException e) {
            throw new Refusal(file + " is no file name");
        } catch (UncheckedIOException unwritable) {
            throw new Refusal(file + " cannot be written: " + reason(unwritable.getCause()));
        }
    }

    /** Without the name of the file beside it, which nobody asked for. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "it may not be written";
        }
        return cause instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(cause.getMessage());
    }
}
