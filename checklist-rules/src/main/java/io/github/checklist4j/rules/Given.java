package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.List;

/** A requirement that only counts in some cases: the implication "not the case, or the requirement". */
final class Given<S> extends Worded<S> {
    private final Condition<S> guard;
    private final Condition<S> requirement;

    Given(Condition<S> guard, Condition<S> requirement) {
        this.guard = guard;
        this.requirement = requirement;
    }

    @Override
    String words() {
        return requirement.text() + ", given " + guard.text();
    }

    @Override
    public List<String> reads() {
        return Paths.union(List.of(guard, requirement));
    }

    @Override
    public Answer judge(Subject<S> subject) {
        Answer given = Contained.judge(guard, subject);
        return given.isNo() ? given.not() : given.implies(Contained.judge(requirement, subject));
    }

    @Override
    public Condition<S> reversed() {
        return new Given<>(guard.reversed(), requirement.reversed());
    }
}
