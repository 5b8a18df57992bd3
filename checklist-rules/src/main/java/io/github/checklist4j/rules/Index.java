package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Ground;
import io.github.checklist4j.knowledge.Late;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The elements of a list by the value of one fact, so that who looks for a value need not ask every element. */
final class Index<E> {
    private final Map<Object, List<Entry<E>>> byValue = new HashMap<>();
    private final List<Entry<E>> known = new ArrayList<>();
    private final List<Entry<E>> unknown = new ArrayList<>();

    Index(List<Subject<E>> elements, Fact<E, ?> fact) {
        for (int i = 0; i < elements.size(); i++) {
            Entry<E> entry = new Entry<>(i, elements.get(i));
            Object value = fact.of(entry.element());
            if (value == null) {
                unknown.add(entry);
                continue;
            }
            known.add(entry);
            if (value instanceof List<?> many && many.size() == 1) {
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
        return Facts.all(
                unknown.subList(0, Math.min(Facts.MOST_NAMED, unknown.size())), entry -> fact.missing(entry.element()));
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

    /** The elements of a list that {@link #candidates} leaves out at a glance. */
    static <E> Others others(ListFact<Project, E> list, Condition<E> condition, Subject<Project> root) {
        Wanted<E> wanted = Wanted.by(condition);
        Index<E> index = wanted == null ? null : root.index(list, wanted.fact());
        return index == null || wanted == null ? Others.NONE : index.others(wanted.value(), wanted.fact());
    }

    private Others others(Object value, Fact<E, ?> fact) {
        return new Others(known.size() - having(value).size(), fact.path(), () -> firstOthers(value, fact));
    }

    private Facts firstOthers(Object value, Fact<E, ?> fact) {
        Set<Entry<E>> left = new HashSet<>(having(value));
        Facts first = Facts.NONE;
        for (Entry<E> entry : known) {
            if (first.size() == Facts.MOST_NAMED) {
                break;
            }
            first = left.contains(entry) ? first : first.and(Facts.of(fact.where(entry.element())));
        }
        return first;
    }

    /**
     * Elements that have another value.
     *
     * @param count how many
     * @param fact the fact that says so
     * @param facts where it stands, for who asks: of very many, the first
     */
    record Others(int count, String fact, Supplier<Facts> facts) {
        static final Others NONE = new Others(0, "", () -> Facts.NONE);
    }

    private List<Entry<E>> having(Object value) {
        return byValue.getOrDefault(value, List.of());
    }

    /** Whether one of the elements has the value. */
    Answer named(Object value, Fact<E, ?> fact, String list, String reference) {
        Verdict verdict = has(value);
        return new Late(verdict) {
            @Override
            protected Ground ground() {
                if (verdict == Verdict.SATISFIED) {
                    Facts one = Facts.of(fact.where(having(value).get(0).element()));
                    return new Ground(one, () -> Comparison.of(Side.of(reference, value), "names", Side.of(value)));
                }
                Others others = others(value, fact);
                Facts facts =
                        others.count() == 0 ? Facts.of(list) : others.facts().get();
                String seen = "none of " + others.count();
                return new Ground(facts, () -> Comparison.of(Side.of(reference, seen), "names", Side.of(value)));
            }

            @Override
            protected Facts missing() {
                return Index.this.missing(fact);
            }
        };
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
