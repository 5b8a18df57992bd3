package com.example.checklist4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of JMH's result.
 *
 * @param benchmark class and method, for example {@code AssessBenchmark.floor}
 * @param params its parameters
 * @param score the mean
 * @param error half of the confidence interval of 99.9 %; NaN if there was one iteration only
 * @param unit the unit of both
 * @param bytes what one operation allocates, or NaN without {@code -prof gc}
 */
record Measured(String benchmark, Map<String, String> params, double score, double error, String unit, double bytes) {
    static Measured of(JsonNode result) {
        String[] names = result.path("benchmark").asText().split("\\.");
        Map<String, String> params = new LinkedHashMap<>();
        result.path("params")
                .properties()
                .forEach(each -> params.put(each.getKey(), each.getValue().asText()));
        JsonNode metric = result.path("primaryMetric");
        return new Measured(
                names[names.length - 2] + "." + names[names.length - 1],
                params,
                metric.path("score").asDouble(),
                number(metric.path("scoreError")),
                metric.path("scoreUnit").asText(),
                number(result.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")));
    }

    /** JMH writes NaN as text. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }

    String group() {
        return benchmark.substring(0, benchmark.indexOf('.'));
    }

    String method() {
        return benchmark.substring(benchmark.indexOf('.') + 1);
    }

    int integrations() {
        return Integer.parseInt(params.getOrDefault("integrations", "0"));
    }

    /** What was measured, but for the size. */
    Map<String, String> paramsWithoutSize() {
        Map<String, String> rest = new LinkedHashMap<>(params);
        rest.remove("integrations");
        return rest;
    }
}
