package io.github.checklist4j.laws;

import java.util.List;
import java.util.Map;

/**
 * The words that generated texts are chosen from. A small vocabulary makes texts meet that have to be equal, such as two versions.
 *
 * @param byName the words for a fact of a given name
 * @param others the words for every other fact
 */
record Vocabulary(Map<String, List<String>> byName, List<String> others) {
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
                List.of("", "a", "b"));
    }

    List<String> words(String name) {
        return byName.getOrDefault(name, others);
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
