package com.example.checklist4j.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers the file that is being written, and removes it if the process is ended by a signal before it is whole. */
final class Unfinished implements AutoCloseable {
    private final Thread atTheEnd = new Thread(this::remove, "remove what is unfinished");
    private Path file;
    private boolean ended;

    Unfinished() {
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** Takes the file, unless the process is at its end already. */
    synchronized void is(Path part) {
        if (ended) {
            throw new IllegalStateException("the process is being ended");
        }
        file = part;
    }

    private synchronized void remove() {
        ended = true;
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // it runs already
        }
    }
}
