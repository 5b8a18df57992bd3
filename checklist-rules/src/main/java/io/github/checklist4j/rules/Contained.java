package io.github.checklist4j.rules;

import io.github.checklist4j.knowledge.Answer;
import java.util.Objects;
import java.util.function.Supplier;

/** Runs what other people wrote: whatever it throws is an ERROR in the place where it stands, and nowhere else. */
final class Contained {
    private Contained() {}

    static <S> Answer judge(Condition<S> condition, Subject<S> subject) {
        try {
            return Objects.requireNonNull(condition.judge(subject), "the condition gives no answer");
        } catch (Throwable failure) {
            return failed(condition, failure);
        }
    }

    static Answer failed(Condition<?> condition, Throwable failure) {
        passOn(failure);
        return Answer.error(words(condition::text), failure);
    }

    /** A text that may throw itself. */
    static String words(Supplier<String> text) {
        try {
            return Objects.requireNonNullElse(text.get(), "");
        } catch (Throwable failure) {
            passOn(failure);
            return "a condition that cannot say its text";
        }
    }

    /** What says that the virtual machine is at its end is not contained: nobody knows what else was lost. */
    static void passOn(Throwable failure) {
        if (failure instanceof VirtualMachineError end && !(failure instanceof StackOverflowError)) {
            throw end;
        }
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
