package com.example.checklist4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the command prints, for files that are read and for one that is refused. */
final class Everything {
    private static final String REFUSED = """
            {"id": "ıİ", "asOf": "2026-13-45", "intégrations": [], "tests": 1e999, "integrations": [
              {"id": "x", "style": "SYNCHRONIC", "volume": {"recordsPerDay": -1234567.89}},
              {"id": "x", "timeliness": {"freshnessTolerance": "5 min"}, "source": "日本"}]}
            """;

    private Everything() {}

    public static void main(String[] args) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(bytes());
        }
    }

    static byte[] bytes() {
        Stream<Run> examples = Stream.of("case-study-first", "case-study-revised", "half-known")
                .map(name -> Path.of("..", "projects", name + ".json").toString())
                .flatMap(file -> Stream.of(
                                List.of("assess", file),
                                List.of("assess", file, "--format", "json"),
                                List.of("facts", file))
                        .map(args -> Run.of(args.toArray(String[]::new))));
        Stream<Run> others = Stream.of(
                Run.of("schema", "facts"),
                Run.of("schema", "result"),
                Run.of("explain", "pattern.capacity-matched"),
                Run.of("assess", "--help"),
                Run.of("asess"),
                Run.withInput(REFUSED, "assess", "-"));
        return Stream.concat(examples, others)
                .map(run -> run.code() + "\n" + run.out() + run.err())
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
