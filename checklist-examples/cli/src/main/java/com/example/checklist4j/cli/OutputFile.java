package com.example.checklist4j.cli;

import io.github.checklist4j.report.ResultFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes a result to a file that somebody named. */
final class OutputFile {
    private OutputFile() {}

    static void write(String file, ResultFile.Content content) {
        try {
            ResultFile.write(Path.of(file), content);
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
