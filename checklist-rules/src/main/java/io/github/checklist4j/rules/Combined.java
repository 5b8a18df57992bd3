package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** A conjunction or disjunction. The verdict stops at the first decisive part; the explanation looks at every part. */
final class Combined<S> implements Guarded<S> {
    private final List<Condition<S>> parts;
    private final boolean all;

    Combined(List<Condition<S>> parts, boolean all) {
        this.parts = all ? List.copyOf(parts) : strict(parts);
        this.all = all;
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a combination of no conditions says nothing");
        }
    }

    private static <S> List<Condition<S>> strict(List<Condition<S>> parts) {
        return parts.stream().map(Guarded::strict).toList();
    }

    @Override
    public Condition<S> strict() {
        return all ? new Combined<>(strict(parts), true) : this;
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
