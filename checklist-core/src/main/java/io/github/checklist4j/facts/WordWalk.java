package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Word;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for words that name nothing. It goes only where words can stand: of 20,000 integrations it looks at little more than their number. */
final class WordWalk {
    /** Of each record class, the components that hold words or lead to some. */
    private static final ClassValue<List<Component>> LEADING = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return RecordShape.of(type).components().stream()
                    .filter(WordWalk::leads)
                    .toList();
        }
    };

    private final Vocabulary vocabulary;
    private final List<UnknownWord> unknown = new ArrayList<>();

    WordWalk(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private static boolean leads(Component component) {
        Class<?> held = component.held();
        return component.names() != null
                || held == Extensions.class
                || (held.isRecord() && !LEADING.get(held).isEmpty());
    }

    List<UnknownWord> through(Project project) {
        record(project, null);
        return List.copyOf(unknown);
    }

    private void record(Object record, @Nullable Step outer) {
        for (Component component : LEADING.get(record.getClass())) {
            Object value = component.of(record);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    value(component.names(), list.get(i), new Step(outer, component.name(), i, list.get(i)));
                }
            } else if (value != null) {
                value(component.names(), value, new Step(outer, component.name(), -1, value));
            }
        }
    }

    private void value(@Nullable Word kind, Object value, Step step) {
        if (kind != null) {
            word(kind, value.toString(), step);
        } else if (value instanceof Extensions extensions) {
            extensions.values().forEach((name, fact) -> word(Word.EXTENSION, name, new Step(step, name, -1, fact)));
        } else {
            record(value, step);
        }
    }

    private void word(Word kind, String word, Step step) {
        boolean none = word.isEmpty() && !kind.isClosed();
        if (!none && !vocabulary.has(kind, word)) {
            unknown.add(new UnknownWord(kind, step.path(true), step.path(false), word, vocabulary.nearest(kind, word)));
        }
    }

    /** A component on the way, and which element of it where it is a list. */
    private record Step(@Nullable Step outer, String name, int index, Object value) {
        String path(boolean byId) {
            String before = outer == null ? "" : outer.path(byId) + ".";
            return before + name + (index < 0 ? "" : "[" + (byId ? key() : Integer.toString(index)) + "]");
        }

        private String key() {
            Component id =
                    value instanceof Record ? RecordShape.of(value.getClass()).id() : null;
            return id == null ? Integer.toString(index) : String.valueOf(id.of(value));
        }
    }
}
