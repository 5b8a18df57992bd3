package io.github.checklist4j.facts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The input is no project: says everything that is wrong with it at once, and nothing of it is judged. The message is for people, a line for
 * each problem; {@link #problems} are data, each with a {@linkplain Problem.Code code} that stays, for a tool that says it in its own words.
 */
public final class InvalidFactsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Not part of the serial form: the message says it all. */
    private final transient List<Problem> problems;

    /**
     * Refuses an input.
     *
     * @param problems what is wrong, in the order of the input; at least one
     * @throws IllegalArgumentException if the list is empty
     */
    public InvalidFactsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("without a problem nothing is invalid");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return the problems, in the order of the input
     */
    public List<Problem> problems() {
        return problems;
    }
}
