package io.github.checklist4j.rules;

import io.github.checklist4j.facts.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a rule finds what it judges: the project itself, or the elements of lists. */
interface Walk<S> {
    /** Shows every subject to the visitor, and every list that is not known. */
    void visit(Subject<Project> root, Visitor<S> visitor);

    /** The paths of the facts that the walk reads. */
    List<String> reads();

    /** The path of the judged records from the project down, with {@code []} for each list. */
    String place();

    /** The same where the records that a list names stand, which is elsewhere. */
    String home();

    static Walk<Project> project() {
        return new Walk<>() {
            @Override
            public void visit(Subject<Project> root, Visitor<Project> visitor) {
                visitor.subject(root);
            }

            @Override
            public List<String> reads() {
                return List.of();
            }

            @Override
            public String place() {
                return "";
            }

            @Override
            public String home() {
                return "";
            }
        };
    }

    /** Goes on into a list of each subject. */
    default <E> Walk<E> into(ListFact<S, E> list) {
        Walk<S> outer = this;
        String place = (place().isEmpty() ? "" : place() + ".") + list.path();
        return new Walk<>() {
            @Override
            public void visit(Subject<Project> root, Visitor<E> visitor) {
                outer.visit(root, new Visitor<>() {
                    @Override
                    public void subject(Subject<S> subject) {
                        @Nullable List<Subject<E>> elements = list.elements(subject);
                        if (elements == null) {
                            visitor.unknown(subject.path(list.path()), list.missing(subject));
                        } else {
                            elements.forEach(visitor::subject);
                        }
                    }

                    @Override
                    public void unknown(String path, List<String> missing) {
                        visitor.unknown(path, missing);
                    }
                });
            }

            @Override
            public List<String> reads() {
                return Paths.and(outer.reads(), list.reads(), outer.home());
            }

            @Override
            public String place() {
                // the elements of a list without a path of its own stand in several places
                return list.path().isEmpty() ? outer.place() : place + "[]";
            }

            @Override
            public String home() {
                return list.path().isEmpty() ? outer.home() : Paths.within(outer.home(), list.place()) + "[]";
            }
        };
    }

    /** Takes what a walk meets. */
    interface Visitor<S> {
        void subject(Subject<S> subject);

        void unknown(String path, List<String> missing);
    }
}
