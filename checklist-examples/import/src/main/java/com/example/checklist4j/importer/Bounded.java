package com.example.checklist4j.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads whole inputs, but never more than anybody would write. */
public final class Bounded {
    /** 64 MB: solutions of hundreds of flows and templates of whole landscapes stay far below. */
    public static final int MOST_BYTES = 64_000_000;

    private Bounded() {}

    public static byte[] file(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refused(file.toString(), "is a directory, not a file");
        }
        try (InputStream input = Files.newInputStream(file)) {
            return stream(input, file.toString());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Reads a stream to its end; counts what really comes, whatever an archive says that it will be. */
    public static byte[] stream(InputStream input, String place) throws IOException {
        byte[] bytes = input.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused(place, "is larger than " + MOST_BYTES + " bytes");
        }
        return bytes;
    }

    public static Refused unreadable(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Refused(file.toString(), "there is no such file");
        }
        return new Refused(
                file.toString(),
                e instanceof AccessDeniedException ? "it may not be read" : "cannot be read: " + e.getMessage());
    }
}
