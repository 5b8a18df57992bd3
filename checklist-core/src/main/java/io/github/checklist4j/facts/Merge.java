package io.github.checklist4j.facts;

import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.internal.Quoted;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What two statements of the facts of one project say together. Records are merged component by component, and lists whose records have
 * an id are merged by it: first those of the first statement, then what is new in the second. What only one of the two states is taken; a
 * fact that both state and state differently is a conflict, and so is a list of which one says that it is empty and the other that it is
 * not. Every other list, a range, an amount of money and an extension fact are one fact each, which both state alike or not.
 *
 * @param project the facts of both, or {@code null} where they contradict each other
 * @param conflicts every fact that they state differently, in declaration order; empty: there is none
 */
public record Merge(@Nullable Project project, List<Conflict> conflicts) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are conflicts and a project, or neither
     */
    public Merge {
        conflicts = List.copyOf(conflicts);
        if ((project == null) == conflicts.isEmpty()) {
            throw new IllegalArgumentException("a merge has a project or conflicts");
        }
    }

    /**
     * Merges two statements of the facts of one project.
     *
     * @param first the one whose order is kept, and whose spelling where both say the same ({@code 1.0} and {@code 1})
     * @param second the other one
     * @return the merged project, or all conflicts
     * @throws InvalidFactsException if nothing is stated differently and the two still do not go together: one refers to what the other's
     *     list does not have
     */
    public static Merge of(Project first, Project second) {
        MergeWalk walk = new MergeWalk();
        @Nullable Object[] merged = walk.components(first, second);
        return walk.conflicts().isEmpty()
                ? new Merge((Project) MergeWalk.create(first, merged), List.of())
                : new Merge(null, walk.conflicts());
    }

    /**
     * The same result, with the places where the facts were read.
     *
     * @param first finds the place of a path in the text of the first statement; {@code null} where it knows none
     * @param second the same for the second statement
     * @return a copy
     */
    public Merge at(Function<String, @Nullable Place> first, Function<String, @Nullable Place> second) {
        return new Merge(
                project,
                conflicts.stream()
                        .map(each -> new Conflict(
                                each.path(),
                                each.first().at(first.apply(each.path())),
                                each.second().at(second.apply(each.path()))))
                        .toList());
    }

    /**
     * A fact that two statements give differently.
     *
     * @param path the path of the fact as findings name it, for example {@code integrations[orders].frequency}
     * @param first what the first says
     * @param second what the second says
     */
    public record Conflict(String path, Stated first, Stated second) {
        /** Refuses a missing part. */
        public Conflict {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        /** The conflict in one line. */
        @Override
        public String toString() {
            return Quoted.line(path) + ": " + first + ", but " + second;
        }
    }

    /**
     * What one of the two says.
     *
     * @param value the value of the fact
     * @param place line and column, or {@code null} where it is not known
     */
    public record Stated(Object value, @Nullable Place place) {
        /** Refuses a missing value. */
        public Stated {
            Objects.requireNonNull(value, "value");
        }

        /**
         * The same value, with the place where it stands in a text.
         *
         * @param place line and column
         * @return a copy
         */
        public Stated at(@Nullable Place place) {
            return new Stated(value, place);
        }

        /** The value, shortened to some lines of a terminal, and where it stands. */
        @Override
        public String toString() {
            return FactText.of(value)
                    + (place == null ? "" : " (line " + place.line() + ", column " + place.column() + ")");
        }
    }
}
