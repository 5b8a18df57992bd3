package io.github.checklist4j.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paths that share a list or an element, together. Each way of grouping loses nothing: what it made of distinct paths gives the same paths
 * back, those of a group one behind the other.
 */
public final class PathGroups {
    private PathGroups() {}

    /**
     * The ids of the elements by their list: {@code systems[shop]} and {@code systems[store]} are {@code systems[]} with shop and store. A
     * path in which nothing is chosen is, as a whole, of the empty path.
     */
    public static Map<String, List<String>> byList(Collection<String> paths) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String path : paths) {
            int close = path.lastIndexOf(']');
            int open = close < 0 ? -1 : path.lastIndexOf('[', close);
            String list = open < 0 ? "" : asKey(path.substring(0, open + 1) + path.substring(close));
            groups.computeIfAbsent(list, none -> new ArrayList<>())
                    .add(list.isEmpty() ? path : path.substring(open + 1, close));
        }
        return groups;
    }

    /** No parser reads half of a surrogate pair in a key: a path that may hold one is left whole. */
    private static String asKey(String path) {
        return path.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? "" : path;
    }

    /** The paths that {@link #byList} grouped. */
    public static List<String> ofLists(Map<String, List<String>> groups) {
        List<String> paths = new ArrayList<>();
        groups.forEach((list, ids) -> {
            int any = list.lastIndexOf("[]") + 1;
            ids.forEach(id -> paths.add(list.substring(0, any) + id + list.substring(any)));
        });
        return paths;
    }

    /**
     * The facts by the element that they are of: {@code systems[shop].rto} and {@code systems[shop].rpo} are {@code systems[shop]} with rto and
     * rpo, {@code .style} is {@code .} with style. The only fact of an element, and what is of no element, is, as a whole, of the empty path.
     */
    public static Map<String, List<String>> byElement(Collection<String> paths) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String path : paths) {
            int end = path.lastIndexOf(']') + 1;
            boolean isOfOne = path.startsWith(".", end) && path.length() > end + 1;
            String element = isOfOne ? asKey(end == 0 ? "." : path.substring(0, end)) : "";
            groups.computeIfAbsent(element, none -> new ArrayList<>())
                    .add(element.isEmpty() ? path : path.substring(end + 1));
        }
        Map<String, List<String>> shared = new LinkedHashMap<>();
        groups.forEach((element, facts) -> {
            boolean alone = facts.size() == 1 && element.endsWith("]");
            shared.computeIfAbsent(alone ? "" : element, none -> new ArrayList<>())
                    .addAll(alone ? List.of(element + "." + facts.get(0)) : facts);
        });
        return shared;
    }

    /** The paths that {@link #byElement} grouped. */
    public static List<String> ofElements(Map<String, List<String>> groups) {
        List<String> paths = new ArrayList<>();
        groups.forEach((element, facts) -> {
            String before = element.isEmpty() || element.equals(".") ? element : element + ".";
            facts.forEach(fact -> paths.add(before + fact));
        });
        return paths;
    }
}
