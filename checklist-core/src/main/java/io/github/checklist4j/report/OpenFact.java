package io.github.checklist4j.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A fact to find out, with those of other subjects that are alike.
 *
 * @param path where the first of them is missing, from the project down
 * @param alike how many more there are of which only the subject differs
 * @param tasks the ids of the tasks that wait for it
 */
record OpenFact(String path, int alike, List<String> tasks) {
    private static final Pattern SUBJECT = Pattern.compile("\\[[^\\]]*]");

    /** Those that most tasks wait for first, and of these those that stand for most. */
    private static final Comparator<OpenFact> MOST_NEEDED_FIRST = Comparator.<OpenFact>comparingInt(
                    fact -> fact.tasks.size())
            .thenComparingInt(fact -> fact.alike)
            .reversed();

    /** The open facts with the tasks that wait for each, in few lines. */
    static List<OpenFact> of(Map<String, List<String>> tasksByPath) {
        Map<Alike, List<String>> alike = new LinkedHashMap<>();
        tasksByPath.forEach((path, tasks) -> alike.computeIfAbsent(Alike.of(path, tasks), none -> new ArrayList<>(1))
                .add(path));
        return alike.entrySet().stream()
                .map(each -> new OpenFact(
                        each.getValue().get(0),
                        each.getValue().size() - 1,
                        each.getKey().tasks()))
                .sorted(MOST_NEEDED_FIRST)
                .toList();
    }

    /** What it is called: {@code systems[erp].owner and 3 alike}. */
    String others() {
        return alike == 0 ? "" : " and " + alike + " alike";
    }

    private record Alike(String shape, List<String> tasks) {
        static Alike of(String path, List<String> tasks) {
            return new Alike(SUBJECT.matcher(path).replaceAll("[]"), tasks);
        }
    }
}
