package io.github.checklist4j.json;

import io.github.checklist4j.facts.Problem.Code;
import io.github.checklist4j.internal.NearestWord;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a word of an enum. */
final class EnumReader implements ValueReader {
    private final Map<String, Object> words = new LinkedHashMap<>();
    private final String expected;

    EnumReader(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            words.put(((Enum<?>) constant).name(), constant);
        }
        expected = "one of " + String.join(", ", words.keySet());
    }

    @Override
    public @Nullable Object standIn() {
        return words.isEmpty() ? null : words.values().iterator().next();
    }

    @Override
    public @Nullable Object read(Input in) {
        String word = in.text(expected);
        Object constant = words.get(word);
        return word == null || constant != null
                ? constant
                : in.refuse(Code.UNKNOWN_WORD, expected, NearestWord.to(word, words.keySet()));
    }
}
