package com.example.checklist4j.benchmarks.speed;

import com.example.checklist4j.benchmarks.workload.CaseStudy;
import io.github.checklist4j.json.ChecklistJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the standard checklist costs beside reading the same file, and how that grows with the number of integrations. */
public final class BesideReading {
    private static final List<String> STUDIES = List.of("case-study-revised", "case-study-first");
    private static final double MOST_TIMES_READING = 2;
    private static final double MOST_BYTES = 2e6;
    private static final double MOST_EXPONENT = 1.05;
    private static final int BLOCKS = 9; // their spread says how much the machine wobbles
    private static final int SMALL = 16;

    private final PrintStream out;

    private BesideReading(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the figures, each beside what was promised.
     *
     * @param args how many turns over each file, 3,000 unless told; the largest number of integrations, 16,000 unless told
     */
    public static void main(String... args) {
        int turns = args.length > 0 ? Integer.parseInt(args[0]) : 3_000;
        int largest = args.length > 1 ? Integer.parseInt(args[1]) : 16_000;
        print(turns, largest, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(int turns, int largest, PrintStream out) {
        BesideReading measure = new BesideReading(out);
        STUDIES.forEach(study -> measure.files(study, turns));
        STUDIES.forEach(study -> measure.growth(study, turns, largest));
    }

    private void files(String study, int turns) {
        byte[] facts = CaseStudy.file(study);
        Turn.median(facts, turns); // warms up
        List<Turn> blocks = IntStream.range(0, BLOCKS)
                .mapToObj(block -> Turn.median(facts, Math.max(1, turns / BLOCKS)))
                .sorted(Comparator.comparing(Turn::ratio))
                .toList();
        Turn middle = blocks.get(BLOCKS / 2);
        print(study, middle);
        out.printf(
                Locale.ROOT,
                "  assess / read %.2f (%.2f to %.2f), at most %.1f: %s; allocated %.2f MB, at most %.1f: %s%n",
                middle.ratio(),
                blocks.get(0).ratio(),
                blocks.get(BLOCKS - 1).ratio(),
                MOST_TIMES_READING,
                met(middle.ratio(), MOST_TIMES_READING),
                middle.assess().bytes() / 1e6,
                MOST_BYTES / 1e6,
                met(middle.assess().bytes(), MOST_BYTES));
    }

    private void growth(String study, int turns, int largest) {
        Turn small = sized(study, SMALL, turns);
        Turn last = small;
        for (int size = SMALL * 10; size <= largest; size *= 10) {
            last = sized(study, size, turns);
            out.printf(
                    Locale.ROOT,
                    "  growth from %d to %d: time %s, bytes %s, result %s; reading %s%n",
                    SMALL,
                    size,
                    exponent(small, last, size, turn -> turn.assess().micros()),
                    exponent(small, last, size, turn -> turn.assess().bytes()),
                    exponent(small, last, size, Turn::result),
                    exponent(small, last, size, turn -> turn.read().micros()));
        }
    }

    /** Fewer turns where each takes longer. */
    private Turn sized(String study, int size, int turns) {
        byte[] facts =
                ChecklistJson.standard().write(CaseStudy.project(study, size)).getBytes(StandardCharsets.UTF_8);
        Turn turn = Turn.median(facts, Math.max(1, Math.min(turns / 10, 50_000 / size)));
        print(study + ", " + size + " integrations", turn);
        return turn;
    }

    private void print(String what, Turn turn) {
        out.printf(
                Locale.ROOT,
                "%s: read %.0f, assess %.0f, write %.0f µs; assessing allocates %.2f MB, the result has %.1f kB%n",
                what,
                turn.read().micros(),
                turn.assess().micros(),
                turn.write().micros(),
                turn.assess().bytes() / 1e6,
                turn.result() / 1e3);
    }

    private static String exponent(Turn small, Turn large, int size, ToDoubleFunction<Turn> of) {
        double exponent = Math.log(of.applyAsDouble(large) / of.applyAsDouble(small)) / Math.log((double) size / SMALL);
        return String.format(Locale.ROOT, "%.3f (%s)", exponent, met(exponent, MOST_EXPONENT));
    }

    private static String met(double value, double most) {
        return value <= most ? "met" : "missed";
    }
}
