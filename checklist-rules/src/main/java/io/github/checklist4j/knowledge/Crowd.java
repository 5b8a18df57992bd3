package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Parts of a reason that are the same but for the element of a list that each is of: very many are told by their cause, as one. */
final class Crowd {
    /** Fewer are told one by one. */
    static final int FEW = 12;

    private static final Pattern KEY = Pattern.compile("\\[[^\\]]*]");

    private Crowd() {}

    /** What is the same in all of a crowd. */
    private record Cause(String seen, String relation, String expected, String value, boolean given) {
        static Cause of(Ground ground) {
            Comparison said = ground.comparison();
            Side expected = said.expected();
            return new Cause(
                    all(said.seen().what()),
                    said.relation(),
                    all(expected.what()),
                    expected.what().isEmpty() ? expected.value() : "",
                    ground.given());
        }
    }

    static List<Ground> of(List<Ground> grounds) {
        if (grounds.size() <= FEW) {
            return grounds;
        }
        Map<Cause, List<Ground>> alike = new LinkedHashMap<>();
        for (Ground ground : grounds) {
            alike.computeIfAbsent(Cause.of(ground), first -> new ArrayList<>()).add(ground);
        }
        List<Ground> told = new ArrayList<>();
        alike.values().forEach(crowd -> told.addAll(crowd.size() <= FEW ? crowd : List.of(together(crowd))));
        return told;
    }

    private static Ground together(List<Ground> crowd) {
        List<Comparison> said = crowd.stream().map(Ground::comparison).toList();
        Comparison first = said.get(0);
        Comparison words = Comparison.of(
                side(said, Comparison::seen, "other in all "),
                first.relation(),
                side(said, Comparison::expected, "any of "));
        return Ground.together(crowd, () -> words, crowd.get(0).given());
    }

    private static Side side(List<Comparison> said, Function<Comparison, Side> which, String many) {
        List<Side> sides = said.stream().map(which).distinct().toList();
        Side first = sides.get(0);
        if (sides.size() == 1) {
            return first;
        }
        boolean same = sides.stream().allMatch(side -> side.value().equals(first.value()));
        return new Side(
                all(first.what()),
                same ? first.value() + " in all " + said.size() : many + said.size(),
                same ? first.unit() : "");
    }

    private static String all(String path) {
        return KEY.matcher(path).replaceAll("[]");
    }
}
