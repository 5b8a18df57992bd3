package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Verdict;
import java.util.List;

/** An answer that tells its facts when it is asked. */
final class Late extends Answer {
    private final Source source;

    Late(Verdict verdict, Source source) {
        super(verdict);
        this.source = source;
    }

    @Override
    public Facts open() {
        return isUnknown() ? source.open() : Facts.NONE;
    }

    @Override
    public List<Basis> bases() {
        return isUnknown() ? List.of() : List.of(Basis.of(source.ground()));
    }
}
