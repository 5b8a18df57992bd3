package io.github.checklist4j.rules;

import org.jspecify.annotations.Nullable;

/** A condition whose text is put together when it is first asked for. Two threads may both do that; they get the same words. */
abstract class Worded<S> implements Condition<S> {
    private @Nullable String text;

    abstract String words();

    @Override
    public final String text() {
        String known = text;
        if (known == null) {
            known = words();
            text = known;
        }
        return known;
    }

    @Override
    public final String toString() {
        return text();
    }
}
