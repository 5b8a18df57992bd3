package com.example.checklist4j.cli;

import io.github.checklist4j.json.ChecklistJson;
import java.util.function.Function;

/** How something smaller than a result is shown. */
enum Shown {
    TEXT,
    MARKDOWN,
    JSON;

    /** What is printed of it. */
    <R extends Record> String of(R shown, Function<R, String> text, Function<R, String> markdown) {
        return switch (this) {
            case TEXT -> text.apply(shown);
            case MARKDOWN -> markdown.apply(shown);
            case JSON -> ChecklistJson.standard().write(shown);
        };
    }

    @Override
    public String toString() {
        return Word.of(this);
    }
}
