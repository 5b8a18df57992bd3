package io.github.checklist4j.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A fact that there is something to say of, with those of other subjects that are alike.
 *
 * @param path where the first of them stands, from the project down
 * @param alike how many more there are of which only the subject differs
 * @param about the ids of the tasks that wait for it, or what is assumed of it
 */
record FactGroup(String path, int alike, List<String> about) {
    private static final Pattern SUBJECT = Pattern.compile("\\[[^\\]]*]");

    /** Those of which there is most to say first, and of these those that stand for most. */
    private static final Comparator<FactGroup> MOST_NEEDED_FIRST = Comparator.<FactGroup>comparingInt(
                    fact -> fact.about.size())
            .thenComparingInt(fact -> fact.alike)
            .reversed();

    /** The facts with what there is to say of each, in few lines. */
    static List<FactGroup> of(Map<String, List<String>> aboutByPath) {
        Map<Alike, List<String>> alike = new LinkedHashMap<>();
        aboutByPath.forEach((path, about) -> alike.computeIfAbsent(Alike.of(path, about), none -> new ArrayList<>(1))
                .add(path));
        return alike.entrySet().stream()
                .map(each -> new FactGroup(
                        each.getValue().get(0),
                        each.getValue().size() - 1,
                        each.getKey().about()))
                .sorted(MOST_NEEDED_FIRST)
                .toList();
    }

    /** What it is called: {@code systems[erp].owner and 3 alike}. */
    String others() {
        return alike == 0 ? "" : " and " + alike + " alike";
    }

    private record Alike(String shape, List<String> about) {
        static Alike of(String path, List<String> about) {
            return new Alike(SUBJECT.matcher(path).replaceAll("[]"), about);
        }
    }
}
