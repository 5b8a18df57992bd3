package io.github.checklist4j.assessment;

import io.github.checklist4j.describe.Sparse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a result is of. Whoever has the facts can replay it.
 *
 * @param checklist the id of the checklist
 * @param edition the edition of the checklist and its data files, for example {@code 2026-11}; empty for a checklist that says none
 * @param library the version of the library
 * @param project the id of the project
 * @param digest the digest of the facts, or {@code null} in a result that does not say
 * @param asOf the evaluation date, or {@code null} if nobody gave one
 * @param strict whether absent facts were taken for unknown even where an assumption is documented
 * @param overridden the parameters that the caller set
 * @param measured the limits that the project or the caller put in place of published ones
 */
@Sparse
public record Header(
        String checklist,
        String edition,
        String library,
        String project,
        @Nullable Digest digest,
        @Nullable LocalDate asOf,
        boolean strict,
        List<ParameterUse> overridden,
        List<LimitUse> measured) {
    /** Refuses a missing part and copies the lists. */
    public Header {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(project, "project");
        overridden = List.copyOf(overridden);
        measured = List.copyOf(measured);
    }

    /**
     * What the project was held against.
     *
     * @return the checklist, with its edition if it has one
     */
    public String held() {
        return edition.isEmpty() ? checklist : checklist + " " + edition;
    }
}
