package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;

/** Another way to decide. A peer takes the decisions that it can express, and comes to the verdicts of the floor on them. */
public interface Peer {
    /**
     * Its name, with the version.
     *
     * @return for example {@code Easy Rules 4.1.0}
     */
    String name();

    /**
     * What it can express.
     *
     * @return the decisions, in their order
     */
    List<Decision> decisions();

    /**
     * The same peer with fewer decisions, for a comparison of all peers on what they have in common.
     *
     * @param some a part of its decisions
     * @return a peer that decides these alone
     */
    Peer only(List<Decision> some);

    /**
     * Turns the project into what the engine takes. Not measured, in the peer's favour.
     *
     * @param project the facts
     * @return the engine's own input; {@link #decide} may not change it
     */
    Object prepare(Project project);

    /**
     * Decides. Measured.
     *
     * @param prepared what {@link #prepare} returned
     * @return what the engine says
     */
    Object decide(Object prepared);

    /**
     * Reads what the engine said. Not measured.
     *
     * @param decided what {@link #decide} returned
     * @return a verdict for each of the decisions, in their order
     */
    Verdict[] verdicts(Object decided);

    /**
     * What the peer has to be compared with: whether it says why a decision is not satisfied, and of which integrations.
     *
     * @return true: the floor with findings, and {@link #decide} has made the texts; false: the floor without
     */
    boolean explains();

    /**
     * What a reader of its figures has to know.
     *
     * @return a remark, or an empty text
     */
    default String remark() {
        return "";
    }
}
