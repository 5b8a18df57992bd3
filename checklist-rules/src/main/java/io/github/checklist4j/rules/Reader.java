package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a fact is read: from its record alone, which nearly all are, or from where the record stands.
 *
 * @param ofRecord reads it of the record alone, or {@code null}
 * @param ofSubject reads it of whatever is judged
 * @param elsewhere the fact that it rests on where that is another one, or {@code null}
 */
record Reader<S, T>(
        @Nullable Function<S, @Nullable T> ofRecord,
        Function<Subject<S>, @Nullable T> ofSubject,
        Function<Subject<S>, @Nullable String> elsewhere) {
    static <S, T> Reader<S, T> ofRecord(Function<S, @Nullable T> reader) {
        return new Reader<>(reader, subject -> reader.apply(subject.value()), subject -> null);
    }

    static <S, T> Reader<S, T> ofSubject(Function<Subject<S>, @Nullable T> reader) {
        return new Reader<>(null, reader, subject -> null);
    }

    /** Of names: what is written, and nobody where there is known to be nobody who could be named. */
    static <S, T> Reader<S, T> ofNames(Function<S, @Nullable T> written, T nobody, ListFact<Project, ?> named) {
        return new Reader<>(
                null,
                subject -> {
                    T names = written.apply(subject.value());
                    return names == null && subject.isNone(named) ? nobody : names;
                },
                subject -> subject.isNone(named) ? named.path() : null);
    }

    /** The value, or {@code null}: unknown. One call less where the record is enough counts, so often is this asked. */
    @Nullable
    T read(Subject<S> subject) {
        return ofRecord == null ? ofSubject.apply(subject) : ofRecord.apply(subject.value());
    }
}
