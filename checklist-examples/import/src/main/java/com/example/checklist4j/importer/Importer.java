package com.example.checklist4j.importer;

import java.nio.file.Path;

/** Reads one kind of export. */
@FunctionalInterface
public interface Importer {
    /**
     * Reads an export.
     *
     * @param file the export
     * @return what it says
     * @throws Refused if it is no such export
     */
    Draft read(Path file);
}
