package io.github.checklist4j.rules;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements of a list by the value of one fact, so that who looks for a value need not ask every element. */
final class Index<E> {
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

    /** What has to be known so that the index is complete. */
    List<String> missing(Fact<E, ?> fact) {
        return unknown.stream()
                .flatMap(entry -> fact.missing(entry.element()).stream())
                .distinct()
                .toList();
    }

    /** The elements that may have the value, in the order of the list: those that have it, and those of which nothing is known. */
    List<Subject<E>> of(Object value) {
        List<Entry<E>> known = byValue.getOrDefault(value, List.of());
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
