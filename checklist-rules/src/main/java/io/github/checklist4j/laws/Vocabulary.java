package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.describe.Word;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What generated facts are chosen from. A small vocabulary makes texts meet that have to be equal, such as two versions, and numbers lie on
 * both sides of the bounds that they are compared with.
 *
 * @param byName the words for a fact of a given name
 * @param numbers numbers that something is compared with
 * @param times durations that something is compared with
 * @param extensions the extension facts that records may have
 */
record Vocabulary(
        Map<String, List<String>> byName,
        List<BigDecimal> numbers,
        List<Duration> times,
        List<ExtensionKey<?>> extensions) {
    /** The words for a fact of any other name. */
    private static final List<String> OTHERS = List.of("", "a", "b");

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

    /** What the standard rules look up, and what an assessor is known to compare with: its parameters and its published figures. */
    static Vocabulary of(Assessor assessor) {
        return new Vocabulary(
                Map.of(
                        "currency", List.of("EUR", "USD"),
                        "version", List.of("1", "2"),
                        "reviewedAgainst", List.of("", "1", "2"),
                        "product", words(assessor, Word.PRODUCT),
                        "task", words(assessor, Word.TASK),
                        "limit", words(assessor, Word.LIMIT),
                        "choice", OTHERS,
                        "name", OTHERS,
                        "securityControls", List.of("encryption", "access-control")),
                numbers(assessor),
                times(assessor),
                assessor.facts());
    }

    private static List<String> words(Assessor assessor, Word kind) {
        return List.copyOf(assessor.vocabulary().words(kind));
    }

    private static List<BigDecimal> numbers(Assessor assessor) {
        return joined(
                assessor.data().limits().all().stream().map(Limit::value),
                parameters(assessor)
                        .filter(value -> value instanceof BigDecimal || value instanceof Integer)
                        .map(value -> new BigDecimal(value.toString())),
                Stream.of(BigDecimal.ONE));
    }

    private static List<Duration> times(Assessor assessor) {
        return joined(
                TIMES.stream(),
                assessor.data().limits().all().stream().map(Limit::window).filter(Objects::nonNull),
                parameters(assessor)
                        .filter(Duration.class::isInstance)
                        .map(Duration.class::cast)
                        .flatMap(time -> Stream.of(time, time.dividedBy(2), time.plusMillis(1))));
    }

    private static <T> List<T> joined(Stream<T> some, Stream<T> more, Stream<T> others) {
        return Stream.of(some, more, others)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private static Stream<Object> parameters(Assessor assessor) {
        return assessor.rules().stream().flatMap(rule -> rule.parameters().stream()
                .map(parameter -> (Object) assessor.parameters().value(rule.task(), parameter)));
    }

    Vocabulary with(String name, List<String> words) {
        Map<String, List<String>> more = new LinkedHashMap<>(byName);
        more.put(name, List.copyOf(words));
        return new Vocabulary(more, numbers, times, extensions);
    }

    List<String> words(String name) {
        return byName.getOrDefault(name, OTHERS);
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
