package io.github.checklist4j.review;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to ask next: the open facts of the undecided tasks, those first that are likely to settle most with the fewest answers. A fact counts
 * for each finding that waits for it, and counts half as much with every other fact that the finding waits for besides; the best one is taken
 * as answered, and the next one is looked for.
 *
 * <pre>{@code
 * Question next = Questions.of(assessment).get(0);
 * }</pre>
 */
public final class Questions {
    private static final int MOST_HALVINGS = 50;

    /** The open facts of one finding at one subject that are not taken as answered. */
    private record Wait(Set<String> open) {
        double weight() {
            return Math.scalb(1.0, -Math.min(MOST_HALVINGS, open.size()));
        }
    }

    private record Ranked(double weight, int place, String path) {}

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, List<Wait>> waits = new HashMap<>();
    private final Map<String, Ranked> ranked = new HashMap<>();
    private final TreeSet<Ranked> queue =
            new TreeSet<>(Comparator.comparingDouble(Ranked::weight).reversed().thenComparingInt(Ranked::place));

    private Questions(List<TaskResult> tasks) {
        for (TaskResult task : tasks) {
            for (Finding finding : task.findings()) {
                finding.subjects().forEach(subject -> add(new LinkedHashSet<>(finding.missing(subject))));
            }
        }
        places.keySet().forEach(this::rank);
    }

    /**
     * The questions that an assessment leaves open.
     *
     * @param assessment what came out so far
     * @return every open fact of the undecided tasks, the best one to ask for first
     */
    public static List<Question> of(Assessment assessment) {
        List<TaskResult> undecided = assessment.tasks().stream()
                .filter(task -> task.verdict() == Verdict.UNKNOWN)
                .toList();
        Map<String, Set<String>> byTask = new LinkedHashMap<>();
        undecided.forEach(task -> byTask.put(task.id(), new LinkedHashSet<>(task.openFacts())));
        return new Questions(undecided)
                .order().stream().map(path -> question(path, byTask)).toList();
    }

    private static Question question(String path, Map<String, Set<String>> byTask) {
        List<String> tasks = byTask.entrySet().stream()
                .filter(task -> task.getValue().contains(path))
                .map(Map.Entry::getKey)
                .toList();
        List<String> settles = tasks.stream()
                .filter(task -> Objects.requireNonNull(byTask.get(task)).size() == 1)
                .toList();
        FactSlot slot = FactSlot.at(path);
        return slot == null
                ? new Question(
                        path, "", Question.Type.EXTENSION, false, List.of(), "", null, "", null, null, tasks, settles)
                : slot.question(path, tasks, settles);
    }

    private void add(Set<String> open) {
        Wait wait = new Wait(open);
        for (String path : open) {
            places.putIfAbsent(path, places.size());
            waits.computeIfAbsent(path, key -> new ArrayList<>()).add(wait);
        }
    }

    private void rank(String path) {
        double weight = waits(path).stream().mapToDouble(Wait::weight).sum();
        Ranked now = new Ranked(weight, Objects.requireNonNull(places.get(path)), path);
        Ranked before = ranked.put(path, now);
        if (before != null) {
            queue.remove(before);
        }
        queue.add(now);
    }

    private List<Wait> waits(String path) {
        return Objects.requireNonNull(waits.get(path));
    }

    private List<String> order() {
        List<String> order = new ArrayList<>(places.size());
        for (Ranked best = queue.pollFirst(); best != null; best = queue.pollFirst()) {
            order.add(best.path());
            Set<String> touched = new LinkedHashSet<>();
            for (Wait wait : waits(best.path())) {
                wait.open().remove(best.path());
                touched.addAll(wait.open());
            }
            touched.forEach(this::rank);
        }
        return List.copyOf(order);
    }
}
