package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How changes to integrations are managed.
 *
 * @param owner who owns the process; empty: nobody
 * @param document link to the description of the process; empty: there is none
 * @param requests every change request; empty: none was made
 */
@Built
public record ChangeControl(
        @Nullable String owner,
        @Nullable String document,
        @Nullable List<Request> requests) {
    /** Copies the lists: the record never changes. */
    public ChangeControl {
        requests = Lists.copy(requests);
    }
    /**
     * One change request.
     *
     * @param id the id
     * @param goals ids of the goals that it serves; empty: none
     * @param integrations ids of the integrations that it touches; empty: none
     * @param impactAssessed whether its impact was assessed
     * @param status how far it is
     * @param approvedOn when it was approved
     * @param implementedOn when it was implemented
     */
    @Built
    public record Request(
            @Id String id,
            @Refers("goals") @Nullable List<String> goals,
            @Refers("integrations") @Nullable List<String> integrations,
            @Nullable Boolean impactAssessed,
            @Nullable Status status,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate implementedOn) {
        /** Copies the lists: the record never changes. */
        public Request {
            goals = Lists.copy(goals);
            integrations = Lists.copy(integrations);
        }
    }

    /** How far a change request is. */
    public enum Status {
        /** Somebody asked for it. */
        PROPOSED,
        /** It will not be done. */
        REJECTED,
        /** It may be done. */
        APPROVED,
        /** It is done. */
        IMPLEMENTED
    }
}
