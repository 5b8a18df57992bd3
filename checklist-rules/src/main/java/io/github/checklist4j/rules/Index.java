package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of a list by the value of one fact, so that who looks for a value need not ask every element. */
final class Index<E> {
    private static final int MOST_NAMED = 50;

    private final Map<Object, List<Entry<E>>> byValue = new HashMap<>();
    private final List<Entry<E>> unknown = new ArrayList<>();

    Index(List<Subject<E>> elements, Fact<E, ?> fact) {
        for (int i = 0; i < elements.size(); i++) {
            Entry<E> entry = new Entry<>(i, elements.get(i));
            Object value = fact.of(entry.element());
            if (value == null) {
                unknown.add(entry);
            } else if (value instanceof List<?> many && many.size() == 1) {
                put(many.get(0), entry);
            } else if (value instanceof List<?> many) {
                new LinkedHashSet<>(many).forEach(one -> put(one, entry));
            } else {
                put(value, entry);
            }
        }
    }

    private void put(Object value, Entry<E> entry) {
        byValue.computeIfAbsent(value, absent -> new ArrayList<>(4)).add(entry);
    }

    /** Whether one of the elements has the value. */
    Verdict has(Object value) {
        if (byValue.containsKey(value)) {
            return Verdict.SATISFIED;
        }
        return unknown.isEmpty() ? Verdict.NOT_SATISFIED : Verdict.UNKNOWN;
    }

    /** What has to be known so that the index is complete: of very many, the first. */
    private Facts missing(Fact<E, ?> fact) {
        return Facts.of(unknown.stream()
                .limit(MOST_NAMED)
                .flatMap(entry -> fact.missing(entry.element()).stream())
                .toList());
    }

    /** The elements that may have the value, in the order of the list: those that have it, and those of which nothing is known. */
    List<Subject<E>> of(Object value) {
        List<Entry<E>> known = having(value);
        List<Subject<E>> merged = new ArrayList<>(known.size() + unknown.size());
        int next = 0;
        for (Entry<E> entry : known) {
            while (next < unknown.size() && unknown.get(next).position() < entry.position()) {
                merged.add(unknown.get(next++).element());
            }
            merged.add(entry.element());
        }
        while (next < unknown.size()) {
            merged.add(unknown.get(next++).element());
        }
        return merged;
    }

    /**
     * The elements of a list that {@link #candidates} leaves out at a glance, as one answer.
     *
     * @param holds what is true of them: that none of them spoils what all have to do, or that none of them is the one
     */
    static <E> Answer others(ListFact<Project, E> list, Condition<E> condition, Subject<Project> root, boolean holds) {
        Wanted<E> wanted = Wanted.by(condition);
        Index<E> index = wanted == null ? null : root.index(list, wanted.fact());
        List<Subject<E>> all = list.elements(root);
        if (all != null && all.isEmpty()) {
            return Answer.of(
                    holds,
                    Facts.of(list.path()),
                    () -> Comparison.of(
                            Side.of(list.path(), "none"), holds ? "each" : "one", Side.of(condition.text())));
        }
        return index == null || wanted == null ? Answer.of(holds) : index.others(list, wanted, holds);
    }

    private Answer others(ListFact<Project, E> list, Wanted<E> wanted, boolean holds) {
        return Answer.late(Verdict.of(holds), new Source() {
            @Override
            public Ground ground() {
                List<Entry<E>> others = withOther(wanted.value());
                Facts facts = Facts.NONE;
                for (Entry<E> other : others) {
                    facts = facts.and(Facts.of(wanted.fact().where(other.element())));
                }
                String fact = list.path() + "[]." + wanted.fact().path();
                return new Ground(
                        facts,
                        others.isEmpty()
                                ? null
                                : () -> Comparison.of(
                                        Side.of(fact, "other in all " + others.size()), "is", Side.of(wanted.value())));
            }

            @Override
            public Facts open() {
                return Facts.NONE;
            }
        });
    }

    private List<Entry<E>> having(Object value) {
        return byValue.getOrDefault(value, List.of());
    }

    private List<Entry<E>> withOther(Object value) {
        List<Entry<E>> same = having(value);
        return byValue.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(entry -> !same.contains(entry))
                .sorted(Comparator.comparingInt(Entry::position))
                .toList();
    }

    /** Whether one of the elements has the value. */
    Answer named(Object value, Fact<E, ?> fact, String reference) {
        Verdict verdict = has(value);
        return Answer.late(verdict, new Source() {
            @Override
            public Ground ground() {
                List<Entry<E>> resting =
                        verdict == Verdict.SATISFIED ? having(value).subList(0, 1) : withOther(value);
                Facts facts = Facts.NONE;
                for (Entry<E> entry : resting) {
                    facts = facts.and(Facts.of(fact.where(entry.element())));
                }
                String seen = verdict == Verdict.SATISFIED ? value.toString() : "other in all " + resting.size();
                return new Ground(facts, () -> Comparison.of(Side.of(reference, seen), "names", Side.of(value)));
            }

            @Override
            public Facts open() {
                return missing(fact);
            }
        });
    }

    /** The elements of a list that a condition cannot rule out at a glance, or {@code null} while the list is unknown. */
    static <E> @Nullable List<Subject<E>> candidates(
            ListFact<Project, E> list, Condition<E> condition, Subject<Project> root) {
        Wanted<E> wanted = Wanted.by(condition);
        if (wanted == null) {
            return list.elements(root);
        }
        Index<E> index = root.index(list, wanted.fact());
        return index == null ? null : index.of(wanted.value());
    }

    private record Entry<E>(int position, Subject<E> element) {}
}
