package com.example.checklist4j.benchmarks.workload;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A stream of projects, one on each line: a few different ones in turn, so that it may be as long as it likes. */
public final class Lines {
    private final List<byte[]> different;
    private final int count;

    /**
     * Projects of the workload, satisfied and with problems in turn.
     *
     * @param integrations how many integrations each has
     * @param count how many lines there are
     */
    public Lines(int integrations, int count) {
        this.different = IntStream.range(0, 20)
                .mapToObj(i -> line(Workload.project(integrations + i % 5, Variant.values()[i % 2])))
                .toList();
        this.count = count;
    }

    private static byte[] line(Project project) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChecklistJson.standard().writeLine(project, out);
        return out.toByteArray();
    }

    /**
     * The stream from its beginning.
     *
     * @return a new stream
     */
    public InputStream open() {
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, count)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream(different.get(i % different.size())))
                .toList()));
    }
}
