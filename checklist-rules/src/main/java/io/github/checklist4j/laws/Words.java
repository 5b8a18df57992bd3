package io.github.checklist4j.laws;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The texts and ids of generated projects: as people write them, or as they should not. */
enum Words {
    /** Plain words. */
    PLAIN,
    /** What paths, tables, sorting and encodings stumble over. */
    ODD;

    private static final List<String> ODDITIES = List.of(
            "a[b",
            "a]b",
            "a.b",
            "a/b",
            "[",
            "..",
            "x[0]",
            "日本",
            "e\u0301",
            "\u202Ertl",
            "\uD83D\uDE00",
            "İI",
            "ıi",
            "ß",
            "١٢",
            "%s",
            "{}",
            "a\nb",
            "\u0000a",
            "null",
            "0",
            "extensions.x");

    /** The ids of a list. */
    List<String> ids(String list, int count, RandomGenerator random) {
        String word = list.substring(list.lastIndexOf('.') + 1);
        if (this == PLAIN) {
            return IntStream.range(0, count).mapToObj(i -> word + i).toList();
        }
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            ids.add(oneOf(ODDITIES, random));
        }
        return new ArrayList<>(ids);
    }

    String among(List<String> words, RandomGenerator random) {
        return oneOf(this == ODD && random.nextInt(5) == 0 ? ODDITIES : words, random);
    }

    static <T> T oneOf(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
