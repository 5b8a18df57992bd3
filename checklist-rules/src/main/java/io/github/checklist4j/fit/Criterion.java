package io.github.checklist4j.fit;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.function.Supplier;

/** One criterion on one record. The verdict costs little; the explanation is made only for what has to be explained. */
interface Criterion {
    Verdict verdict();

    /** The explanation, with the same verdict. */
    Explanation explain();

    static Criterion of(Supplier<Verdict> verdict, Supplier<Explanation> explanation) {
        return new Criterion() {
            @Override
            public Verdict verdict() {
                return verdict.get();
            }

            @Override
            public Explanation explain() {
                return explanation.get();
            }
        };
    }
}
