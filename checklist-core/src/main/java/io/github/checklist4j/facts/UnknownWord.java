package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Word;
import io.github.checklist4j.internal.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * A word that names nothing.
 *
 * @param kind what it should name
 * @param path where it stands, as findings name a fact: {@code platform.components[bus].product}
 * @param place where it stands, as problems name a place: {@code platform.components[0].product}
 * @param word the word
 * @param nearest the word that was probably meant, or {@code null} if none is near
 */
public record UnknownWord(
        Word kind,
        String path,
        String place,
        String word,
        @Nullable String nearest) {
    Problem problem() {
        return new Problem(Problem.Code.UNKNOWN_WORD, place, null, Quoted.of(word), kind.toString(), nearest);
    }
}
