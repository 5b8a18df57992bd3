package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limit;
import java.util.List;
import java.util.Objects;

/**
 * Something that is judged beside the utilisations because no share of a limit expresses it.
 *
 * @param id what is judged, stable: {@code finance-operations.priority-mapped}
 * @param subject path of what is judged
 * @param expected what has to hold, in words
 * @param answer whether it does
 * @param limits the published figures that it rests on; empty where there is none
 */
public record Check(String id, String subject, String expected, Answer answer, List<Limit> limits) {
    /** Copies the list. */
    public Check {
        limits = List.copyOf(limits);
    }

    static Check of(String id, Path subject, String expected, Answer answer) {
        return new Check(id, subject.toString(), expected, answer, List.of());
    }

    /** What is asked of an integration because of the interface that it calls. */
    static Check of(String id, Load load, String expected, Answer answer, Limit... limits) {
        EndpointKind endpoint = Objects.requireNonNull(load.integration().endpoint(), "endpoint");
        Answer called = Answer.is(endpoint, endpoint, load.path().then("endpoint"));
        return new Check(id, load.path().toString(), expected, answer.because(called), List.of(limits));
    }

    /** The answer to a fact that has to be true; where it is false, the change is to make it so. */
    static Answer wanted(@org.jspecify.annotations.Nullable Boolean fact, Path path, String text) {
        return Answer.of(fact, path).suggesting(() -> List.of(new Suggestion(path.toString(), "false", "true", text)));
    }

    /**
     * Whether it holds.
     *
     * @return SATISFIED, NOT_SATISFIED or UNKNOWN
     */
    public Verdict verdict() {
        return answer.verdict();
    }

    /**
     * The facts that would decide it.
     *
     * @return their paths; empty unless the verdict is UNKNOWN
     */
    public List<String> missing() {
        return answer.open().paths();
    }

    /**
     * What would help.
     *
     * @return the changes; empty unless it fails, or where no change of a fact is meant
     */
    public List<Suggestion> suggestions() {
        return answer.isNo() ? answer.suggestions() : List.of();
    }
}
