package io.github.checklist4j.rules;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a fact is read: from its record alone, which nearly all are, or from where the record stands. */
final class Reader<S, T> {
    private final @Nullable Function<S, @Nullable T> ofRecord;
    private final Function<Subject<S>, @Nullable T> ofSubject;

    private Reader(@Nullable Function<S, @Nullable T> ofRecord, Function<Subject<S>, @Nullable T> ofSubject) {
        this.ofRecord = ofRecord;
        this.ofSubject = ofSubject;
    }

    static <S, T> Reader<S, T> ofRecord(Function<S, @Nullable T> reader) {
        return new Reader<>(reader, subject -> reader.apply(subject.value()));
    }

    static <S, T> Reader<S, T> ofSubject(Function<Subject<S>, @Nullable T> reader) {
        return new Reader<>(null, reader);
    }

    /** The value, or {@code null}: unknown. One call less where the record is enough counts, so often is this asked. */
    @Nullable
    T read(Subject<S> subject) {
        return ofRecord == null ? ofSubject.apply(subject) : ofRecord.apply(subject.value());
    }
}
