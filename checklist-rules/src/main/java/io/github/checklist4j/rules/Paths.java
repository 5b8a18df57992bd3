package io.github.checklist4j.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists of fact paths: each path once, in the order in which they come. */
final class Paths {
    private Paths() {}

    /** The paths of some facts. */
    static <S> List<String> of(List<? extends Fact<S, ?>> facts) {
        return facts.stream().map(Fact::path).distinct().toList();
    }

    /** A list, and the paths within each of its elements. */
    static List<String> within(String list, List<String> inner) {
        return Stream.concat(
                        Stream.of(list),
                        inner.stream().map(path -> path.startsWith(Fact.FROM_PROJECT) ? path : list + "[]." + path))
                .distinct()
                .toList();
    }

    /** A reference, and the paths within the record that it leads to, which stands elsewhere. */
    static List<String> following(String reference, String list, List<String> inner) {
        return Stream.concat(Stream.of(reference), within(Fact.FROM_PROJECT + list, inner).stream())
                .distinct()
                .toList();
    }

    /** A path read from a place within the project, from the project down. */
    static String within(String place, String path) {
        if (path.startsWith(Fact.FROM_PROJECT)) {
            return path.substring(Fact.FROM_PROJECT.length());
        }
        return place.isEmpty() ? path : place + "." + path;
    }

    /** With a loop: conditions may stand in conditions many hundred deep, and each stream takes many frames of the stack. */
    static List<String> union(Collection<? extends Condition<?>> conditions) {
        Set<String> paths = new LinkedHashSet<>();
        for (Condition<?> condition : conditions) {
            paths.addAll(condition.reads());
        }
        return List.copyOf(paths);
    }

    static List<String> and(List<String> paths, List<String> more, String place) {
        return Stream.concat(paths.stream(), more.stream().map(path -> within(place, path)))
                .distinct()
                .toList();
    }
}
