package io.github.checklist4j.strategy;

import static io.github.checklist4j.rules.Conditions.condition;

import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.Subject;
import java.time.LocalDate;

/** What is dated after the evaluation date has not happened yet, so that it counts for nothing. */
final class Dates {
    private Dates() {}

    /** Whether the day is there, and not one to come. */
    static <S> Condition<S> reached(Fact<S, LocalDate> day) {
        return condition(
                day.path() + " is not after the evaluation date",
                day,
                Fact.<S>evaluationDate(),
                (date, today) -> !date.isAfter(today));
    }

    /** The same of a day that need not be stated: what has no date is taken to have happened, unless nothing may be assumed. */
    static <S> Answer orUndated(Fact<S, LocalDate> day, Subject<S> subject, String why) {
        Path path = Path.of(subject.path(day.path()));
        LocalDate date = day.of(subject);
        String stated = date == null ? null : date.toString();
        if (subject.assumptions().of(stated, path, "not after the evaluation date", why) == null) {
            return Answer.unknown(path);
        }
        return date == null ? Answer.of(true) : reached(day).judge(subject);
    }
}
