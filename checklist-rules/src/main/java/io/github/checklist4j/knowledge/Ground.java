package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reason: facts that count as one, and how to say what was seen in them.
 *
 * @param facts the facts
 * @param words what was seen beside what was expected, or {@code null} where nobody says so in words
 */
public record Ground(Facts facts, @Nullable Supplier<Comparison> words) {
    private static final int SHOWN = 12;

    Comparison comparison() {
        List<String> paths = facts.paths();
        Comparison said = words == null
                ? Comparison.of(Side.of(paths.isEmpty() ? "" : paths.get(0), "stated"), "is", Side.of("otherwise"))
                : words.get();
        return paths.isEmpty() && !said.facts().isEmpty()
                ? said
                : said.restingOn(paths.subList(0, Math.min(SHOWN, paths.size())), Math.max(0, paths.size() - SHOWN));
    }
}
