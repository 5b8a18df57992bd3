package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes utilisations of all measures together, because a change that helps one must not break another. */
final class Judge {
    private final CapacityPolicy policy;
    private final List<Course> courses;
    private final Map<String, List<Affected>> affected;

    private Judge(CapacityPolicy policy, List<Course> courses) {
        this.policy = policy;
        this.courses = courses;
        this.affected = courses.stream().anyMatch(Judge::fails) ? byPath(courses) : Map.of();
    }

    /** What reads each fact, so that a lever finds what it moves. */
    private static Map<String, List<Affected>> byPath(List<Course> courses) {
        Map<String, List<Affected>> byPath = new HashMap<>();
        for (Course course : courses) {
            Affected affected = Affected.of(course);
            affected.reads().forEach(path -> byPath.computeIfAbsent(path, first -> new ArrayList<>())
                    .add(affected));
        }
        return byPath;
    }

    static List<Utilisation> utilisations(List<Measure> measures, CapacityPolicy policy) {
        Judge judge = new Judge(
                policy,
                measures.stream().map(measure -> new Course(measure, policy)).toList());
        return judge.courses.stream().map(judge::utilisation).toList();
    }

    private static boolean fails(Course course) {
        return course.now().and(course.later()) == Verdict.NOT_SATISFIED;
    }

    private Utilisation utilisation(Course course) {
        Measure measure = course.measure();
        return new Utilisation(
                measure.id(),
                measure.limits(),
                measure.subject(),
                measure.measured(),
                measure.unit(),
                measure.group().integrations(),
                course.used(),
                course.allowed(),
                course.ratio(),
                measure.bound(policy),
                course.now(),
                course.peak(),
                course.later(),
                course.crossing(),
                Band.of(course.ratio(), policy),
                course.margin(),
                fails(course) ? suggestions(measure) : List.of());
    }

    private List<Suggestion> suggestions(Measure measure) {
        return measure.levers().stream()
                .map(lever -> new SmallestChange(
                                lever,
                                measure,
                                affected.getOrDefault(lever.fact().path(), List.of()),
                                policy)
                        .suggestion())
                .toList();
    }
}
