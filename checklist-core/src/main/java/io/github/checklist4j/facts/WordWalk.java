package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Word;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for words that name nothing. It goes only where words can stand: of 20,000 integrations it looks at little more than their number. */
final class WordWalk {
    /** Of each record class, the components that hold words or lead to some. */
    private static final ClassValue<List<Component>> LEADING = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return RecordShape.of(type).components().stream()
                    .filter(component -> leads(component, Set.of(type)))
                    .toList();
        }
    };

    private final Vocabulary vocabulary;
    private final List<UnknownWord> unknown = new ArrayList<>();

    WordWalk(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A record that holds its like is walked through. */
    private static boolean leads(Component component, Set<Class<?>> around) {
        Class<?> held = component.held();
        if (component.names() != null || held == Extensions.class || around.contains(held)) {
            return true;
        }
        Set<Class<?>> more = new HashSet<>(around);
        more.add(held);
        return held.isRecord() && RecordShape.of(held).components().stream().anyMatch(each -> leads(each, more));
    }

    List<UnknownWord> through(Project project) {
        record(project, null);
        return List.copyOf(unknown);
    }

    private void record(Object record, @Nullable Step outer) {
        for (Component component : LEADING.get(record.getClass())) {
            Object value = component.of(record);
            if (value != null) {
                part(component.names(), component.name(), value, outer);
            }
        }
    }

    private void part(@Nullable Word kind, String name, Object value, @Nullable Step outer) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(kind, list.get(i), new Step(outer, name, i, list.get(i)));
            }
        } else {
            value(kind, value, new Step(outer, name, -1, value));
        }
    }

    private void value(@Nullable Word kind, Object value, Step step) {
        if (kind != null) {
            word(kind, value.toString(), step);
        } else if (value instanceof Extensions extensions) {
            extensions.values().forEach((name, fact) -> {
                word(Word.EXTENSION, name, new Step(step, name, -1, fact));
                part(null, name, fact, step);
            });
        } else if (value instanceof Record) {
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
            return before
                    + name
                    + (index < 0 ? "" : "[" + (byId ? RecordShape.keyOf(value, index) : Integer.toString(index)) + "]");
        }
    }
}
