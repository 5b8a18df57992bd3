package io.github.checklist4j.laws;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes an example smaller as long as it still shows something: half of the facts at once, then fewer, then one by one. */
final class Shrinking {
    private final Predicate<Project> shows;
    private int attempts;

    private Shrinking(Predicate<Project> shows, int attempts) {
        this.shows = shows;
        this.attempts = attempts;
    }

    /**
     * A small project that shows what a project shows.
     *
     * @param project the project
     * @param attempts how many smaller ones are looked at; a small example is kind to the reader, but not worth waiting long for
     * @param shows whether a project shows it
     * @return the smallest that was found, perhaps the project itself
     */
    static Project smallest(Project project, int attempts, Predicate<Project> shows) {
        Shrinking shrinking = new Shrinking(shows, attempts);
        Project small = project;
        Project before;
        do {
            before = small;
            small = shrinking.withFewerElements(shrinking.withFewerFacts(small));
            small = shrinking.smaller(Rewriting.emptied(small), small);
        } while (!small.equals(before) && shrinking.attempts > 0);
        return small;
    }

    /** As few as possible of some paths that still show something. */
    static List<String> fewest(List<String> paths, Predicate<List<String>> shows) {
        List<String> few = paths;
        for (int size = paths.size(); size >= 1; size /= 2) {
            int from = 0;
            while (from < few.size()) {
                List<String> fewer = new ArrayList<>(few);
                fewer.subList(from, Math.min(from + size, few.size())).clear();
                if (shows.test(fewer)) {
                    few = fewer;
                } else {
                    from += size;
                }
            }
        }
        return few;
    }

    private Project withFewerFacts(Project project) {
        Project small = project;
        for (int size = FactTree.known(project).size(); size >= 1; size /= 2) {
            List<String> facts = FactTree.known(small);
            for (int from = 0; from < facts.size(); from += size) {
                List<String> some = facts.subList(from, Math.min(from + size, facts.size()));
                small = smaller(Forgetting.without(small, some), small);
            }
        }
        return small;
    }

    private Project withFewerElements(Project project) {
        Project small = project;
        for (String path : FactTree.known(project)) {
            if (Forgetting.value(small, path) instanceof List<?> list) {
                for (int i = list.size() - 1; i >= 0; i--) {
                    small = smaller(Forgetting.withoutElement(small, path, i), small);
                }
            }
        }
        return small;
    }

    private Project smaller(@Nullable Project candidate, Project small) {
        if (candidate == null || candidate.equals(small) || attempts-- <= 0) {
            return small;
        }
        return shows.test(candidate) ? candidate : small;
    }
}
