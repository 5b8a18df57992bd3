package com.example.checklist4j.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Projects a second: a plain loop, two threads, Spark on the same two processors, and Spark with everything that it writes. All of it in one
 * process and in turn, so that what else the machine does hits each alike; the first round warms up.
 */
public final class Throughput {
    private static final int ROUNDS = 4;
    private static final int THREADS = 2;

    private Throughput() {}

    /** Takes a file with a project on each line, and a folder for what Spark writes. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        long before = System.nanoTime();
        System.setProperty("spark.master", "local[" + THREADS + "]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.sql.shuffle.partitions", "2");
        try (SparkSession spark = Main.session()) {
            System.out.printf(Locale.ROOT, "Spark is there after %.1f s%n", (System.nanoTime() - before) / 1e9);
            Portfolio portfolio = new Portfolio(spark);
            ForkJoinPool pool = new ForkJoinPool(THREADS);
            for (int round = 0; round < ROUNDS; round++) {
                measure("loop", round, () -> findings(lines(file)));
                measure("two threads", round, () -> pool.submit(
                                () -> findings(lines(file).parallel()))
                        .join());
                measure("Spark", round, () -> portfolio
                        .judged(List.of(args[0]), null)
                        .map(judged -> (long) judged.findings().size())
                        .reduce(Long::sum));
                measure("Spark, tables written", round, () -> {
                    portfolio.write(List.of(args[0]), null, args[1]);
                    return portfolio.read(args[1]).get(Table.FINDINGS).count();
                });
            }
        }
    }

    private static Stream<Line> lines(Path file) {
        try {
            return Files.lines(file).map(line -> new Line("", 0, line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long findings(Stream<Line> lines) {
        try (lines) {
            return lines.mapToLong(line -> Judge.of(line, null).findings().size())
                    .sum();
        }
    }

    /** The number of findings stands beside the time: it has to be the same. */
    private static void measure(String what, int round, LongSupplier work) {
        long before = System.nanoTime();
        long findings = work.getAsLong();
        System.out.printf(
                Locale.ROOT,
                "%d  %-24s %6.1f s, %d findings%n",
                round,
                what,
                (System.nanoTime() - before) / 1e9,
                findings);
    }
}
