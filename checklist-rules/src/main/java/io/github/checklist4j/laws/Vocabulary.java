package io.github.checklist4j.laws;

import io.github.checklist4j.facts.ExtensionKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What generated facts are chosen from. A small vocabulary makes texts meet that have to be equal, such as two versions, and numbers lie on
 * both sides of the bounds that they are compared with.
 *
 * @param byName the words for a fact of a given name
 * @param others the words for every other fact
 * @param numbers numbers that something is compared with
 * @param times durations that something is compared with
 * @param extensions the extension facts that records may have
 */
record Vocabulary(
        Map<String, List<String>> byName,
        List<String> others,
        List<BigDecimal> numbers,
        List<Duration> times,
        List<ExtensionKey<?>> extensions) {
    private static final List<Duration> TIMES = List.of(
            Duration.ZERO,
            Duration.ofMillis(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Duration.ofHours(8),
            Duration.ofDays(1));

    /** Words that the standard rules compare or look up. */
    static Vocabulary standard(List<String> tasks, List<String> limits, List<String> products) {
        return new Vocabulary(
                Map.of(
                        "currency", List.of("EUR", "USD"),
                        "version", List.of("1", "2"),
                        "reviewedAgainst", List.of("", "1", "2"),
                        "product", products,
                        "task", tasks,
                        "limit", limits,
                        "choice", List.of("", "a", "b"),
                        "name", List.of("", "a", "b"),
                        "securityControls", List.of("encryption", "access-control")),
                List.of("", "a", "b"),
                List.of(BigDecimal.ONE),
                TIMES,
                List.of());
    }

    Vocabulary with(List<BigDecimal> numbers, List<Duration> times, List<ExtensionKey<?>> extensions) {
        return new Vocabulary(byName, others, numbers, times, extensions);
    }

    Vocabulary with(String name, List<String> words) {
        Map<String, List<String>> more = new LinkedHashMap<>(byName);
        more.put(name, List.copyOf(words));
        return new Vocabulary(more, others, numbers, times, extensions);
    }

    List<String> words(String name) {
        return byName.getOrDefault(name, others);
    }

    /** Whether a project with any other word is refused. */
    boolean isClosed(String name) {
        return name.equals("task") || name.equals("limit");
    }

    /** The id of the n-th element of a list whose ids nothing refers to. */
    String id(String list, int index) {
        List<String> known =
                switch (list) {
                    case "rates" -> words("currency");
                    case "measuredLimits" -> words("limit");
                    default -> List.of();
                };
        return index < known.size() ? known.get(index) : list + index;
    }
}
