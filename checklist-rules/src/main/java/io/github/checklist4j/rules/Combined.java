package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conjunction or disjunction. The verdict stops at the first decisive part; the explanation looks at every part. */
final class Combined<S> implements Condition<S> {
    private final List<Condition<S>> parts;
    private final boolean all;

    Combined(List<Condition<S>> parts, boolean all) {
        this.parts = List.copyOf(parts);
        this.all = all;
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a combination of no conditions says nothing");
        }
    }

    /** What has to hold first, or {@code null} if any part may do. */
    @Nullable
    Condition<S> firstOfAll() {
        return all ? parts.get(0) : null;
    }

    @Override
    public String text() {
        return parts.stream().map(Condition::text).collect(Collectors.joining(all ? " and " : " or ", "(", ")"));
    }

    @Override
    public List<String> reads() {
        return Paths.union(parts);
    }

    @Override
    public Verdict verdict(Subject<S> subject) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        Verdict decisive = all ? Verdict.NOT_SATISFIED : Verdict.SATISFIED;
        for (Condition<S> part : parts) {
            Verdict next = part.verdict(subject);
            verdict = all ? verdict.and(next) : verdict.or(next);
            if (verdict == decisive) {
                return verdict;
            }
        }
        return verdict;
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        List<Explanation> explained =
                parts.stream().map(part -> part.explain(subject)).toList();
        Verdict verdict = explained.stream()
                .map(Explanation::verdict)
                .reduce(Verdict.NOT_APPLICABLE, all ? Verdict::and : Verdict::or);
        return Explanation.of(verdict, text(), explained);
    }

    @Override
    public String toString() {
        return text();
    }
}
