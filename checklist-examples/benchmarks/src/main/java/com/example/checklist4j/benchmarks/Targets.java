package com.example.checklist4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was promised, held against what was measured. What was not measured is not mentioned. */
final class Targets {
    private static final int SIZE = 50;
    private static final double WITH_FINDINGS = 2.0;
    private static final double ALL_SATISFIED = 1.3;
    private static final double GROWTH_OVER_FLOOR = 0.05;
    private static final double TWO_THREADS = 1.7;

    private Targets() {}

    static List<String> of(List<Measured> results) {
        List<String> lines = new ArrayList<>();
        for (Measured each : results) {
            if (each.benchmark().equals("AssessBenchmark.library") && each.integrations() == SIZE) {
                floor(each, results, lines);
            } else if (each.benchmark().equals("PeerBenchmark.peer")) {
                ahead(each, results, lines);
            } else if (each.benchmark().equals("ThreadsBenchmark.libraryOnTwo")) {
                threads(each, results, lines);
            }
        }
        growth(results, lines);
        return lines;
    }

    private static void floor(Measured library, List<Measured> results, List<String> lines) {
        Measured floor = Report.beside(library, "floor", results);
        if (floor != null) {
            double most = library.params().get("variant").equals("CLEAN") ? ALL_SATISFIED : WITH_FINDINGS;
            Ratio ratio = Ratio.of(library, floor);
            lines.add(line(
                    "library at most %.1f x floor, %s: %s, %s",
                    most, library.params().values(), ratio, ratio.against(most)));
        }
    }

    private static void ahead(Measured peer, List<Measured> results, List<String> lines) {
        Measured library = Report.beside(peer, "library", results);
        if (library != null) {
            Ratio ratio = Ratio.of(library, peer);
            lines.add(line("library ahead of %s: %s, %s", peer.params().values(), ratio, ratio.against(1)));
        }
    }

    private static void threads(Measured two, List<Measured> results, List<String> lines) {
        Measured one = Report.beside(two, "libraryOnOne", results);
        if (one != null) {
            // turned round, for here more is better
            String met = Ratio.of(one, two).against(1 / TWO_THREADS);
            lines.add(line(
                    "two threads at least %.1f x one, %s: %s, %s",
                    TWO_THREADS, two.params().values(), Ratio.of(two, one), met));
        }
    }

    private static void growth(List<Measured> results, List<String> lines) {
        List<Growth> all = Growth.all(results);
        for (Growth library : all) {
            for (Growth floor : all) {
                if (library.small().benchmark().equals("AssessBenchmark.library")
                        && floor.small().benchmark().equals("AssessBenchmark.floor")
                        && library.small().params().equals(floor.small().params())) {
                    double over = library.exponent() - floor.exponent();
                    Ratio ratio = new Ratio(over, Math.hypot(library.error(), floor.error()));
                    lines.add(line(
                            "growth exponent at most the floor's + %.2f, %s: %s over it, %s",
                            GROWTH_OVER_FLOOR,
                            library.small().paramsWithoutSize().values(),
                            ratio,
                            ratio.against(GROWTH_OVER_FLOOR)));
                }
            }
        }
    }

    private static String line(String format, Object... values) {
        return "- " + String.format(Locale.ROOT, format, values);
    }
}
