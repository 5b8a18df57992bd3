package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.util.stream.Stream;

/**
 * An integration that takes from a limit, or may do so.
 *
 * @param load what it asks
 * @param takesPart whether it takes part, with the facts that say so; never a no
 * @param sure whether it is known to call what the limit is about, whoever calls
 */
record Member(Load load, Answer takesPart, boolean sure) {
    /** One that takes part because of a fact of its own. */
    static Member by(Load load, String fact) {
        return new Member(load, Answer.of(true, Facts.of(load.path().then(fact))), true);
    }

    /** The integration as far as an answer lets it call what the limit is about. */
    static Stream<Member> of(Load load, Answer calls) {
        return calls.isNo() ? Stream.empty() : Stream.of(new Member(load, calls, calls.isYes()));
    }

    /** The same as far as an answer lets it take part. */
    Stream<Member> asFarAs(Answer also) {
        return also.isNo() ? Stream.empty() : Stream.of(new Member(load, takesPart.and(also), sure));
    }

    /** The same, but a fact is missing that says whether it takes part. */
    Member doubted(Path missing) {
        return new Member(load, takesPart.and(Answer.unknown(missing)), sure);
    }

    /** The same, but a fact says too that it is this limit that counts. */
    Member pickedBy(Path fact) {
        return new Member(load, takesPart.pickedBy(Facts.of(fact)), sure);
    }

    /** How much it takes in the fuller one of two months. A use grows or shrinks all the time, so no month between them is fuller. */
    Interval uses(Formula formula, At at, int from, int to) {
        Interval uses = formula.of(load, at, from);
        if (from != to) {
            uses = uses.max(formula.of(load, at, to));
        }
        return takesPart.isYes() ? uses : uses.times(Fact.weight(takesPart));
    }
}
