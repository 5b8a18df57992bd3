package io.github.checklist4j.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text that is put together when it is first asked for. Two threads may both do that; they get the same words. */
final class Words {
    private final Supplier<String> made;
    private @Nullable String text;

    Words(Supplier<String> made) {
        this.made = made;
    }

    String get() {
        String known = text;
        if (known == null) {
            known = made.get();
            text = known;
        }
        return known;
    }
}
