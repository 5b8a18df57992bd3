package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Facts;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Where a rule finds what it judges: the project itself, or the elements of lists.
 *
 * @param reads the paths of the facts that the walk reads
 * @param place the path of the judged records from the project down, with {@code []} for each list
 * @param home the same where the records that a list names stand, which is elsewhere
 * @param way shows every subject to the visitor, and every list that is not known
 */
record Walk<S>(List<String> reads, String place, String home, BiConsumer<Subject<Project>, Visitor<S>> way) {
    static Walk<Project> project() {
        return new Walk<>(List.of(), "", "", (root, visitor) -> visitor.subject(root, Facts.NONE));
    }

    /** Goes on into a list of each subject. The elements of a list without a path of its own stand in several places. */
    <E> Walk<E> into(ListFact<S, E> list) {
        boolean here = list.path().isEmpty();
        return new Walk<>(
                Paths.and(reads, list.reads(), home),
                here ? place : Paths.within(place, list.path()) + "[]",
                here ? home : Paths.within(home, list.place()) + "[]",
                (root, visitor) -> way.accept(root, new Visitor<>() {
                    @Override
                    public void subject(Subject<S> subject, Facts named) {
                        List<Subject<E>> elements = list.elements(subject);
                        if (elements == null) {
                            visitor.unknown(subject.path(list.path()), list.missing(subject));
                        } else {
                            Facts way = named.and(list.naming(subject));
                            elements.forEach(element -> visitor.subject(element, way));
                        }
                    }

                    @Override
                    public void unknown(String path, Facts missing) {
                        visitor.unknown(path, missing);
                    }
                }));
    }

    /** Takes what a walk meets. */
    interface Visitor<S> {
        /** One subject, and the facts that name it or what it stands in; none where it stands in the file itself. */
        void subject(Subject<S> subject, Facts named);

        void unknown(String path, Facts missing);
    }
}
