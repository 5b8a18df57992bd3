package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a say, or who has to know. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param name the name
 * @param role what the person does; says whether business or IT is represented
 * @param briefedOn the dates on which purpose and scope were explained to the person; empty: never
 */
@Built
public record Stakeholder(
        @Id String id,
        @Nullable String name,
        @Nullable Role role,
        @Nullable List<LocalDate> briefedOn) {
    /** Copies the lists: the record never changes. */
    public Stakeholder {
        briefedOn = Lists.copy(briefedOn);
    }
    /** What a stakeholder does. */
    public enum Role {
        /** Pays for the project and answers for its benefit. */
        SPONSOR(Side.BUSINESS),
        /** Owns a business area. */
        BUSINESS_OWNER(Side.BUSINESS),
        /** Owns a business process. */
        PROCESS_OWNER(Side.BUSINESS),
        /** Works with the result day by day. */
        KEY_USER(Side.BUSINESS),
        /** Answers for an application. */
        APPLICATION_OWNER(Side.IT),
        /** Designs the solution. */
        ARCHITECT(Side.IT),
        /** Builds it. */
        DEVELOPER(Side.IT),
        /** Runs it. */
        OPERATIONS(Side.IT),
        /** Answers for security and privacy. */
        SECURITY(Side.IT);

        private final Side side;

        Role(Side side) {
            this.side = side;
        }

        /**
         * The side of the house that the role belongs to.
         *
         * @return business or IT
         */
        public Side side() {
            return side;
        }
    }

    /** The two sides that have to understand each other. */
    public enum Side {
        /** The business. */
        BUSINESS,
        /** Information technology. */
        IT
    }
}
