package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is published about the product of a component, as an answer that rests on which product it is. */
final class Published {
    /** Why it may stand in for what a project does not state. */
    static final String WHY = "what is published about the product stands in for it";

    private Published() {}

    /** Whether it provides something; empty where that cannot be told from the product alone. */
    static Optional<Answer> of(Component component, Enum<?> what, Mark mark, @Nullable String note, String source) {
        if (mark == Mark.CONDITIONAL || mark == Mark.UNKNOWN) {
            return Optional.empty();
        }
        Path product = Components.at(component).then("product");
        return Optional.of(Answer.of(
                mark == Mark.PROVIDED,
                Facts.of(product),
                () -> Comparison.of(
                        Side.of(product.toString(), String.valueOf(component.product())),
                        "provides",
                        Side.of(words(what)),
                        Side.of("published", words(mark) + (note == null ? "" : " (" + note + ")") + ", " + source))));
    }

    static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
