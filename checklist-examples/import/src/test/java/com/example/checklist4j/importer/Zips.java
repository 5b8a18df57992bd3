package com.example.checklist4j.importer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes solutions to read. */
final class Zips {
    private static final Path SAMPLE = Path.of("samples/power-platform");

    private Zips() {}

    /** The files of the sample, to change some of them. */
    static Map<String, String> sample() {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(SAMPLE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static Path zip(Path folder, Map<String, String> files) {
        return zip(folder, zip -> {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    static Path zip(Path folder, Content content) {
        Path file = folder.resolve("solution.zip");
        try (OutputStream output = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(output)) {
            content.to(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    interface Content {
        void to(ZipOutputStream zip) throws IOException;
    }
}
