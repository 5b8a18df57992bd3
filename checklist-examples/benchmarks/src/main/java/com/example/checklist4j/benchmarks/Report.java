package com.example.checklist4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what JMH wrote with {@code -rf json} as tables: ratios with errors, growth, and the targets. */
public final class Report {
    private Report() {}

    /**
     * Reads the results and prints the tables in Markdown.
     *
     * @param files the JSON files of JMH; ratios are taken within a file, for only one run has one machine
     * @throws IOException if one cannot be read
     */
    public static void main(String... files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            print(read(Path.of(file)), out);
        }
    }

    static List<Measured> read(Path file) throws IOException {
        List<Measured> results = new ArrayList<>();
        for (JsonNode result : new ObjectMapper().readTree(file.toFile())) {
            results.add(Measured.of(result));
        }
        return results;
    }

    static void print(List<Measured> results, PrintStream out) {
        out.println("| benchmark | parameters | score | bytes | x floor | x floor, no findings | library x |");
        out.println("|---|---|---|---|---|---|---|");
        for (Measured each : results) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f ± %.1f %s | %s | %s | %s | %s |%n",
                    each.benchmark(),
                    each.params().values(),
                    each.score(),
                    each.error(),
                    each.unit(),
                    Double.isNaN(each.bytes()) ? "" : String.format(Locale.ROOT, "%.0f", each.bytes()),
                    ratio(each, "floor", results),
                    ratio(each, "floorStatuses", results),
                    ratio(each, "library", results));
        }
        out.println();
        PeerTable.print(results, out);
        Growth.all(results).forEach(out::println);
        out.println();
        Targets.of(results).forEach(out::println);
    }

    private static String ratio(Measured each, String method, List<Measured> results) {
        Measured beside = beside(each, method, results);
        return beside == null || beside == each ? "" : Ratio.of(each, beside).toString();
    }

    /** Another method of the same benchmark with the same parameters, or null. */
    static Measured beside(Measured each, String method, List<Measured> results) {
        return results.stream()
                .filter(other -> other.group().equals(each.group())
                        && other.method().equals(method)
                        && other.params().equals(each.params()))
                .findFirst()
                .orElse(null);
    }
}
