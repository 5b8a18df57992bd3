package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is judged beside the utilisations because no share of a limit expresses it.
 *
 * @param id what is judged, stable: {@code finance-operations.priority-mapped}
 * @param subject path of what is judged
 * @param answer whether it holds
 * @param limits the published figures that it rests on; empty where there is none
 */
public record Check(String id, String subject, Answer answer, List<Limit> limits) {
    /** Copies the list. */
    public Check {
        limits = List.copyOf(limits);
    }

    /** Something that has to be known. */
    static Check unknown(String id, Path subject, Facts missing) {
        return new Check(id, subject.toString(), Answer.unknown(missing), List.of());
    }

    /** What is asked of an integration because of the interface that it calls. */
    static Check of(String id, Load load, Answer answer, Limit... limits) {
        EndpointKind endpoint = Objects.requireNonNull(load.integration().endpoint(), "endpoint");
        Answer called = Answer.is(endpoint, endpoint, load.path().then("endpoint"));
        return new Check(id, load.path().toString(), answer.because(called), List.of(limits));
    }

    /** The answer to a fact that has to be true; where it is false, the change is to make it so. */
    static Answer wanted(@Nullable Boolean fact, Path path, String text) {
        return changed(Answer.of(fact, path), path, "false", "true", text);
    }

    /** The same answer, with the change of a fact that would satisfy it. */
    static Answer changed(Answer answer, Path path, Object from, Object to, String text) {
        return answer.suggesting(() -> List.of(new Suggestion(path.toString(), from.toString(), to.toString(), text)));
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
