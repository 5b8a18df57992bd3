package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Reason;
import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.knowledge.Answer;
import java.util.List;

/**
 * What a rule found at one subject.
 *
 * @param rule the id of the rule
 * @param subject the path of the subject; empty for the whole project
 * @param answer NOT_SATISFIED, UNKNOWN or ERROR
 * @param reasons what suffices for it; for UNKNOWN what was seen so far
 * @param missing for UNKNOWN the paths of the facts that could still decide
 * @param suggestions the changes that would satisfy it
 * @param parameters the parameters that were read
 * @param limits the published figures that were used
 */
public record Found(
        String rule,
        String subject,
        Answer answer,
        List<Reason> reasons,
        List<String> missing,
        List<Suggestion> suggestions,
        List<ParameterUse> parameters,
        List<LimitUse> limits) {
    /** Copies the lists. */
    public Found {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        suggestions = List.copyOf(suggestions);
        parameters = List.copyOf(parameters);
        limits = List.copyOf(limits);
    }

    /**
     * The verdict.
     *
     * @return NOT_SATISFIED, UNKNOWN or ERROR
     */
    public Verdict verdict() {
        return answer.verdict();
    }

    /**
     * What an answer says by itself.
     *
     * @param rule the id of the rule
     * @param subject the path of the subject
     * @param answer NOT_SATISFIED, UNKNOWN or ERROR
     * @return what was found
     */
    public static Found of(String rule, String subject, Answer answer) {
        return new Found(
                rule,
                subject,
                answer,
                answer.reasons(),
                answer.open().paths(),
                answer.suggestions(),
                List.of(),
                List.of());
    }

    Found with(List<ParameterUse> read, List<LimitUse> used) {
        return new Found(rule, subject, answer, reasons, missing, suggestions, read, used);
    }
}
