package com.example.checklist4j.benchmarks;

import com.example.checklist4j.benchmarks.PeerBenchmark.Subset;
import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.peers.Peer;
import com.example.checklist4j.benchmarks.peers.Peers;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A line for each peer: what it decides, how long that takes, and how many times that is the floor's and the library's time. */
final class PeerTable {
    private static final int COMMON_SIZE = 50;

    private PeerTable() {}

    static void print(List<Measured> results, PrintStream out) {
        List<Measured> peers = results.stream()
                .filter(each -> each.benchmark().equals("PeerBenchmark.peer")
                        && each.params().containsKey("peer"))
                .sorted(Comparator.comparingInt(Measured::integrations))
                .toList();
        print(
                "What each peer can express",
                peers.stream().filter(each -> isOf(Subset.ALL, each)).toList(),
                results,
                out);
        print(
                "What every peer can express, at " + COMMON_SIZE,
                peers.stream()
                        .filter(each -> isOf(Subset.COMMON, each) && each.integrations() == COMMON_SIZE)
                        .toList(),
                results,
                out);
    }

    private static boolean isOf(Subset subset, Measured each) {
        return subset.name().equals(each.params().get("decisions"));
    }

    private static void print(String title, List<Measured> peers, List<Measured> results, PrintStream out) {
        if (peers.isEmpty()) {
            return;
        }
        out.println(title
                + ". All times of a line are of one run and of the same decisions; the library gives full findings.");
        out.println();
        out.println(
                "| engine | decisions | integrations | µs | floor | x floor | x library | library ahead | remark |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        Map<Map<String, String>, List<Measured>> lines = peers.stream()
                .collect(Collectors.groupingBy(Measured::paramsWithoutSize, LinkedHashMap::new, Collectors.toList()));
        lines.values().forEach(sizes -> out.println(line(sizes, results)));
        out.println();
    }

    private static String line(List<Measured> sizes, List<Measured> results) {
        Map<String, String> params = sizes.get(0).params();
        Peer peer = PeerBenchmark.peer(Peers.named(params.get("peer")), Subset.valueOf(params.get("decisions")));
        String floor = peer.explains() ? "floor" : "floorStatuses";
        return "| "
                + String.join(
                        " | ",
                        peer.name(),
                        decisions(peer.decisions()),
                        all(sizes, each -> Integer.toString(each.integrations())),
                        all(sizes, each -> String.format(Locale.ROOT, "%.1f", each.score())),
                        peer.explains() ? "with findings" : "verdicts alone",
                        all(sizes, each -> ratio(each, floor, results)),
                        all(sizes, each -> ratio(each, "library", results)),
                        all(sizes, each -> ahead(each, results)),
                        peer.remark())
                + " |";
    }

    private static String all(List<Measured> sizes, Function<Measured, String> cell) {
        return sizes.stream().map(cell).collect(Collectors.joining(" / "));
    }

    private static String ratio(Measured peer, String method, List<Measured> results) {
        Measured other = Report.beside(peer, method, results);
        return other == null ? "not measured" : Ratio.of(peer, other).toString();
    }

    private static String ahead(Measured peer, List<Measured> results) {
        Measured library = Report.beside(peer, "library", results);
        return library == null ? "not measured" : Ratio.of(library, peer).ahead();
    }

    /** For example {@code R01, R03-R05}. */
    static String decisions(List<Decision> decisions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < decisions.size(); i++) {
            boolean follows =
                    i > 0 && decisions.get(i).ordinal() == decisions.get(i - 1).ordinal() + 1;
            boolean goesOn = i + 1 < decisions.size()
                    && decisions.get(i + 1).ordinal() == decisions.get(i).ordinal() + 1;
            if (!follows) {
                text.append(i == 0 ? "" : ", ").append(decisions.get(i));
            } else if (!goesOn) {
                text.append('-').append(decisions.get(i));
            }
        }
        return text.toString();
    }
}
