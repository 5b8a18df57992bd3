package com.example.checklist4j.cli;

import io.github.checklist4j.assess.ChecklistExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Class paths with an extension on them, as a jar beside the command would make them. */
final class Services {
    private Services() {}

    static ClassLoader naming(Path folder, String implementation) {
        try {
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            Files.writeString(services.resolve(ChecklistExtension.class.getName()), implementation);
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Services.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
