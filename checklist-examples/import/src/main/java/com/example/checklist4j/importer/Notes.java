package com.example.checklist4j.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what to tell whoever goes on with the draft. */
public final class Notes {
    private final List<String> lines = new ArrayList<>();
    private final Map<String, List<String>> unread = new LinkedHashMap<>();

    /** Something about one part of the export. */
    public void add(String subject, String text) {
        lines.add(subject + ": " + text);
    }

    /** A part of the export of which nothing became a fact. */
    public void unread(String kind, String name) {
        unread.computeIfAbsent(kind, each -> new ArrayList<>()).add(name);
    }

    /** All lines, what was not read at the end: a kind on each line. */
    public List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        unread.forEach((kind, names) -> all.add("not read: " + kind + ": " + String.join(", ", names)));
        return all.stream().map(Refused::printable).toList();
    }
}
