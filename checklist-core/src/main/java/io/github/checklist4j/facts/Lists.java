package io.github.checklist4j.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one way in which a record takes a list: copied, and unknown stays unknown. */
final class Lists {
    private Lists() {}

    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
