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
 * @param doubts the facts that are missing to know whether it takes part at all; none if that is certain
 * @param sure whether it is known to call what the limit is about, whoever calls
 */
record Member(Load load, Facts doubts, boolean sure) {
    static Member certain(Load load) {
        return new Member(load, Facts.NONE, true);
    }

    /** The integration as far as an answer lets it call what the limit is about. */
    static Stream<Member> of(Load load, Answer calls) {
        return calls.isNo() ? Stream.empty() : Stream.of(new Member(load, calls.open(), calls.isYes()));
    }

    /** The same as far as an answer lets it take part. */
    Stream<Member> asFarAs(Answer takesPart) {
        return takesPart.isNo() ? Stream.empty() : Stream.of(doubted(takesPart.open()));
    }

    /** The same, but facts are missing that say whether it takes part. */
    Member doubted(Facts missing) {
        return new Member(load, doubts.and(missing), sure);
    }

    Member doubted(Path missing) {
        return doubted(Facts.of(missing));
    }

    /** How much it takes in the fuller one of two months. A use grows or shrinks all the time, so no month between them is fuller. */
    Interval uses(Formula formula, At at, int from, int to) {
        Interval uses = formula.of(load, at, from);
        if (from != to) {
            uses = uses.max(formula.of(load, at, to));
        }
        return doubts.isEmpty() ? uses : uses.times(Fact.weight(Answer.unknown(doubts)));
    }
}
