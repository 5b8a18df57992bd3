package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Suggestion;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer with more to say of it. */
final class Told extends Answer {
    private final Answer answer;
    private final @Nullable Supplier<Comparison> words;
    private final @Nullable Interval seen;
    private final @Nullable Supplier<List<Suggestion>> changes;
    private final @Nullable String remedy;

    Told(
            Answer answer,
            @Nullable Supplier<Comparison> words,
            @Nullable Interval seen,
            @Nullable Supplier<List<Suggestion>> changes,
            @Nullable String remedy) {
        super(answer.verdict());
        this.answer = answer;
        this.words = words;
        this.seen = seen;
        this.changes = changes;
        this.remedy = remedy;
    }

    @Override
    public Facts open() {
        return answer.open();
    }

    @Override
    public List<Basis> bases() {
        if (isUnknown() && words != null) { // what is seen so far
            return seen != null && seen.isStated()
                    ? List.of(new Basis(List.of(new Ground(Facts.NONE, words)), null))
                    : List.of();
        }
        if (words == null && remedy == null) {
            return answer.bases();
        }
        return answer.bases().stream().map(this::told).toList();
    }

    private Basis told(Basis basis) {
        Basis said = words == null ? basis : basis.told(words);
        return basis.remedy() == null && !isUnknown() ? new Basis(said.grounds(), remedy) : said; // nearer to the fault
    }

    @Override
    public List<Suggestion> suggestions() {
        return changes == null ? answer.suggestions() : changes.get();
    }
}
