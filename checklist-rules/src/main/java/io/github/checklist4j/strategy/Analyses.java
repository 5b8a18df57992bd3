package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ImpactAnalysisFacts.COVERS;
import static io.github.checklist4j.keys.ImpactAnalysisFacts.DATE;
import static io.github.checklist4j.keys.ImpactAnalysisFacts.INTEGRATION;
import static io.github.checklist4j.keys.ProjectFacts.IMPACT_ANALYSES;

import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the impact analyses of an integration cover.
 *
 * @param certain the ids of the processes that they cover for certain
 * @param possible the ids of those that they may cover, or {@code null} for any
 * @param read gives the facts that say what they cover, to who wants to know
 * @param open the facts between what is certain and what is possible
 */
record Analyses(Set<String> certain, @Nullable Set<String> possible, Supplier<Facts> read, Facts open) {
    private static final Derived<@Nullable All> ALL = Derived.of(All::of);

    static Analyses of(Subject<Integration> integration) {
        All all = integration.get(ALL);
        return all == null
                ? new Analyses(Set.of(), null, () -> Facts.NONE, Facts.of(IMPACT_ANALYSES.path()))
                : all.of(integration.value().id());
    }

    private record One(@Nullable List<String> covers, Answer made, Facts names, Facts read, Facts open) {
        static One of(Subject<ImpactAnalysis> analysis) {
            List<String> covers = COVERS.ids().of(analysis);
            Answer made = Dates.orUndated(DATE, analysis, "an analysis without a date is taken for one that was made");
            Facts path = Facts.of(analysis.path(COVERS.path()));
            String of = INTEGRATION.id().of(analysis);
            Facts names = Facts.of(analysis.path(INTEGRATION.path()));
            Facts open = made.open().and(of == null ? names : Facts.NONE);
            return new One(covers, made, names, path, covers == null ? open.and(path) : open);
        }

        boolean isCertain() {
            return covers != null && made.isYes();
        }

        /** One that adds nothing is not asked about. */
        boolean adds(Set<String> certain) {
            return covers == null || !certain.containsAll(covers);
        }
    }

    /** All of a project, each looked at once however many integrations there are. */
    private record All(Map<String, List<One>> named, List<One> unnamed, Facts yetToBe) {
        static @Nullable All of(Subject<Project> project) {
            List<Subject<ImpactAnalysis>> analyses = IMPACT_ANALYSES.elements(project);
            if (analyses == null) {
                return null;
            }
            Map<String, List<One>> named = new LinkedHashMap<>();
            List<One> unnamed = new ArrayList<>();
            Facts yetToBe = Facts.NONE;
            for (Subject<ImpactAnalysis> each : analyses) {
                One one = One.of(each);
                if (one.made.isNo()) {
                    yetToBe = yetToBe.and(one.made.facts());
                } else {
                    String of = INTEGRATION.id().of(each);
                    (of == null ? unnamed : named.computeIfAbsent(of, first -> new ArrayList<>())).add(one);
                }
            }
            return new All(named, unnamed, yetToBe);
        }

        /** That the others are of other integrations: of very many, the first. */
        private Facts ofOthers(List<One> own) {
            Facts others = Facts.NONE;
            for (List<One> other : named.values()) {
                if (others.size() >= Facts.MOST_NAMED) {
                    return others; // nobody looks at all of them for each integration
                }
                for (One one : other == own ? List.<One>of() : other) {
                    others = others.size() < Facts.MOST_NAMED ? others.and(one.names) : others;
                }
            }
            return others;
        }

        Analyses of(String integration) {
            List<One> own = named.getOrDefault(integration, List.of());
            Set<String> certain = covered(own.stream().filter(One::isCertain));
            boolean decided = unnamed.isEmpty() && own.stream().allMatch(One::isCertain);
            Set<String> possible = decided
                    ? certain
                    : covered(Stream.concat(own.stream(), unnamed.stream()).filter(one -> one.covers != null));
            List<One> first = Stream.concat(own.stream(), unnamed.stream().limit(Facts.MOST_NAMED))
                    .toList();
            Facts open = Facts.all(first, one -> one.adds(certain) ? one.open : Facts.NONE);
            boolean any = Stream.concat(own.stream(), unnamed.stream()).anyMatch(one -> one.covers == null);
            return new Analyses(certain, any ? null : possible, () -> read(own, first), open);
        }

        private static Set<String> covered(Stream<One> some) {
            Set<String> covered = new LinkedHashSet<>();
            some.forEach(one -> covered.addAll(one.covers));
            return covered;
        }

        private Facts read(List<One> own, List<One> first) {
            Facts read = yetToBe.and(ofOthers(own)).and(Facts.all(first, One::read));
            return read.isEmpty() ? Facts.of(IMPACT_ANALYSES.path()) : read;
        }
    }
}
