package com.example.checklist4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void a_target_is_met_or_missed_and_the_error_says_how_surely() {
        assertThat(new Ratio(1.9, 0.05).against(2)).isEqualTo("met");
        assertThat(new Ratio(1.9, 0.2).against(2)).isEqualTo("met, within the error");
        assertThat(new Ratio(2.1, 0.2).against(2)).isEqualTo("missed, within the error");
        assertThat(new Ratio(2.1, 0.05).against(2)).isEqualTo("missed");
    }

    @Test
    void ratios_growth_and_targets_are_taken_within_one_run() {
        String report = report(List.of(
                assess("library", 50, 30, 3),
                assess("floor", 50, 10, 0.1),
                assess("library", 5000, 6000, 60),
                assess("floor", 5000, 1000, 10)));

        assertThat(report)
                .contains("| AssessBenchmark.library | [50, PROBLEMS] | 30.0 ± 3.0 us/op |  | 3.00 ± 0.30 |")
                .contains("growth 50 to 5000, AssessBenchmark.floor [PROBLEMS]: 1.00 ± 0.00")
                .contains("library at most 2.0 x floor, [50, PROBLEMS]: 3.00 ± 0.30, missed")
                .contains("growth exponent at most the floor's + 0.05, [PROBLEMS]: 0.15 ± 0.02 over it, missed");
    }

    @Test
    void two_threads_and_peers_are_held_against_their_targets() {
        String report = report(List.of(
                measured("ThreadsBenchmark.libraryOnOne", Map.of("integrations", "50"), 100, 1),
                measured("ThreadsBenchmark.libraryOnTwo", Map.of("integrations", "50"), 190, 1),
                measured("PeerBenchmark.peer", Map.of("integrations", "50"), 20, 1),
                measured("PeerBenchmark.library", Map.of("integrations", "50"), 10, 1)));

        assertThat(report)
                .contains("two threads at least 1.7 x one, [50]: 1.90 ± 0.02, met")
                .contains("library ahead of [50]: 0.50 ± 0.06, met");
    }

    @Test
    void each_peer_has_a_line_with_the_floor_of_its_output_and_whether_the_library_is_ahead() {
        String report = report(List.of(
                peer("yavi", "ALL", 8, "peer", 10, 0.1),
                peer("yavi", "ALL", 8, "floor", 5, 0.1),
                peer("yavi", "ALL", 8, "floorStatuses", 4, 0.1),
                peer("yavi", "ALL", 8, "library", 20, 0.1),
                peer("yavi", "ALL", 50, "peer", 100, 1),
                peer("yavi", "ALL", 50, "library", 50, 1),
                peer("json-logic", "COMMON", 8, "peer", 77, 5),
                peer("json-logic", "COMMON", 50, "peer", 60, 5),
                peer("json-logic", "COMMON", 50, "floor", 20, 0.1),
                peer("json-logic", "COMMON", 50, "floorStatuses", 10, 0.1),
                peer("json-logic", "COMMON", 50, "library", 58, 3)));

        assertThat(report)
                .contains("| YAVI 0.17.0 | R01, R03-R04, R06-R13, R17, R19 | 8 / 50 | 10.0 / 100.0 | with findings"
                        + " | 2.00 ± 0.04 / not measured | 0.50 ± 0.01 / 2.00 ± 0.04 | no / yes |")
                .contains("| json-logic-java 1.1.0 | R06-R12, R19 | 50 | 60.0 | verdicts alone"
                        + " | 6.00 ± 0.50 | 1.03 ± 0.10 | within the error |");
    }

    private static Measured peer(String name, String subset, int size, String method, double score, double error) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("peer", name);
        params.put("decisions", subset);
        params.put("integrations", Integer.toString(size));
        return measured("PeerBenchmark." + method, params, score, error);
    }

    private static Measured assess(String method, int size, double score, double error) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("integrations", Integer.toString(size));
        params.put("variant", "PROBLEMS");
        return measured("AssessBenchmark." + method, params, score, error);
    }

    private static Measured measured(String benchmark, Map<String, String> params, double score, double error) {
        return new Measured(benchmark, params, score, error, "us/op", Double.NaN);
    }

    private static String report(List<Measured> results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.print(results, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
