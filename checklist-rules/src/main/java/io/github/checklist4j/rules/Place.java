package io.github.checklist4j.rules;

import org.jspecify.annotations.Nullable;

/**
 * Where subjects stand: all elements of one list of one record share it.
 *
 * @param evaluation the look at the project
 * @param parent the record that has the list, or {@code null}: the place of the project itself
 * @param list the list, {@code null} together with the parent
 * @param <S> the element
 */
record Place<S>(
        Evaluation evaluation,
        @Nullable Subject<?> parent,
        @Nullable ListFact<?, S> list) {
    /** The path of an element, from the project down. */
    String path(S element, int index) {
        if (parent == null || list == null) {
            return "";
        }
        String key = list.keyOf(element, index);
        return parent.path(list.path().isEmpty() ? key : list.path() + "[" + key + "]");
    }
}
