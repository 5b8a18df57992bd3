package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conjunction or disjunction. The verdict stops at the first decisive part; the explanation looks at every part. */
final class Combined<S> implements Guarded<S> {
    private final List<Condition<S>> parts;
    private final Condition<S>[] quick; // the same: this is asked for each subject
    private final boolean all;
    private final boolean strict;
    private final Words text = new Words(this::words);

    Combined(List<Condition<S>> parts, boolean all) {
        this(all ? parts : strict(parts), all, false);
    }

    @SuppressWarnings("unchecked") // an array of conditions of one kind cannot be made otherwise
    private Combined(List<Condition<S>> parts, boolean all, boolean strict) {
        this.parts = List.copyOf(parts);
        this.quick = parts.toArray(Condition[]::new);
        this.all = all;
        this.strict = strict;
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a combination of no conditions says nothing");
        }
    }

    private static <S> List<Condition<S>> strict(List<Condition<S>> parts) {
        return parts.stream().map(Guarded::strict).toList();
    }

    @Override
    public Condition<S> strict() {
        return all ? new Combined<>(parts, true, true) : this;
    }

    /** What has to hold first, or {@code null} if any part may do. */
    @Nullable
    Condition<S> firstOfAll() {
        return all ? parts.get(0) : null;
    }

    @Override
    public String text() {
        return text.get();
    }

    private String words() {
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
        for (Condition<S> part : quick) {
            Verdict next = part.verdict(subject);
            verdict = all ? verdict.and(next) : verdict.or(next);
            if (verdict == decisive) {
                return verdict;
            }
        }
        return strict && verdict == Verdict.SATISFIED
                ? Guarded.conjunction(strict(parts).stream().map(part -> part.verdict(subject)))
                : verdict;
    }

    @Override
    public Explanation explain(Subject<S> subject) {
        List<Explanation> explained = explained(parts, subject);
        Verdict verdict = explained.stream()
                .map(Explanation::verdict)
                .reduce(Verdict.NOT_APPLICABLE, all ? Verdict::and : Verdict::or);
        if (!strict || verdict != Verdict.SATISFIED) {
            return Explanation.of(verdict, text(), explained);
        }
        List<Explanation> strictly = explained(strict(parts), subject);
        return Explanation.of(Guarded.conjunction(strictly.stream().map(Explanation::verdict)), text(), strictly);
    }

    private static <S> List<Explanation> explained(List<Condition<S>> parts, Subject<S> subject) {
        return parts.stream().map(part -> part.explain(subject)).toList();
    }

    @Override
    public Condition<S> reversed() {
        List<Condition<S>> turned = new ArrayList<>();
        parts.forEach(part -> turned.add(0, part.reversed()));
        return new Combined<>(turned, all);
    }

    @Override
    public String toString() {
        return text();
    }
}
