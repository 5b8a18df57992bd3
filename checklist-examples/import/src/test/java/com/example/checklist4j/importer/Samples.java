package com.example.checklist4j.importer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** An export of each format. */
final class Samples {
    private Samples() {}

    static Map<String, Path> all(Path folder) {
        Map<String, Path> all = new LinkedHashMap<>();
        all.put("power-platform", Zips.zip(folder, Zips.sample()));
        all.put("azure", Path.of("samples/azure-template.json"));
        all.put("structurizr", Path.of("samples/structurizr-workspace.json"));
        return all;
    }
}
