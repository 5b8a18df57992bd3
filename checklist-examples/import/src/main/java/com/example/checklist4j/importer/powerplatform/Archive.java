package com.example.checklist4j.importer.powerplatform;

import com.example.checklist4j.importer.Bounded;
import com.example.checklist4j.importer.Refused;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip that is looked into and never unpacked; what is read of it is counted as it comes out. */
final class Archive implements Closeable {
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES_IN_ALL = 256_000_000;

    private final String file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private long read;

    private Archive(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static Archive open(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refused(file.toString(), "is a directory, not a solution");
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            Archive archive = new Archive(file.toString(), zip);
            try {
                archive.list();
                return archive;
            } catch (RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new Refused(file.toString(), "is no zip, or a broken one: " + e.getMessage());
        } catch (IOException e) {
            throw Bounded.unreadable(file, e);
        }
    }

    private void list() {
        if (zip.size() > MOST_ENTRIES) {
            throw new Refused(file, "has " + zip.size() + " entries, more than " + MOST_ENTRIES);
        }
        zip.stream().forEach(entry -> {
            String name = entry.getName();
            if (leavesTheFolder(name)) {
                throw new Refused(file + ", " + name, "an entry of a solution stays inside of its folder");
            }
            if (entries.put(name, entry) != null) {
                throw new Refused(file + ", " + name, "is in the archive twice");
            }
        });
    }

    private static boolean leavesTheFolder(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
    }

    /** The names of the files in it. */
    List<String> files() {
        return entries.keySet().stream().filter(name -> !name.endsWith("/")).toList();
    }

    /** Where an entry stands, for messages. */
    String place(String name) {
        return file + ", " + name;
    }

    byte[] bytes(String name) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new Refused(file, "no solution of the Power Platform: there is no " + name + " in it");
        }
        try (InputStream input = zip.getInputStream(entry)) {
            byte[] bytes = Bounded.stream(input, place(name));
            read += bytes.length;
            if (read > MOST_BYTES_IN_ALL) {
                throw new Refused(file, "unpacks to more than " + MOST_BYTES_IN_ALL + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new Refused(place(name), "is broken: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
