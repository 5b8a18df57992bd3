package io.github.checklist4j.availability;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Requirements;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.platform.Stop;
import io.github.checklist4j.platform.Way;
import io.github.checklist4j.platform.Ways;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether every link of an integration recovers as fast, and loses as little, as is required. Links behind a queue count too: what is
 * delayed has to arrive in the end. Those of a second way do not.
 */
public final class Recovery {
    private Recovery() {}

    /**
     * Whether each link of an integration recovers within what is required.
     *
     * @param integration the integration
     * @param ways the ways of the project that it belongs to, with what is required
     * @return the answer; each link that does not is a reason of its own
     */
    public static Answer of(Integration integration, Ways ways) {
        Way way = ways.of(integration);
        Platform platform = ways.project().platform();
        Requirements required = platform == null ? null : platform.requirements();
        Duration rto = required == null ? null : required.rto();
        Duration rpo = required == null ? null : required.rpo();
        List<Answer> answers = new ArrayList<>();
        for (Stop stop : new LinkedHashSet<>(way.stops())) {
            Path named = way.at(namedIn(stop, way));
            Answer passed = Answer.of(
                    true,
                    Facts.of(named),
                    () -> Comparison.of(Side.of(named.toString(), stop.path()), "is", Side.of("")));
            answers.add(answer("rto", rto, stop, stop.read(ConnectedSystem::rto, Component::rto))
                    .because(passed));
            answers.add(answer("rpo", rpo, stop, stop.read(ConnectedSystem::rpo, Component::rpo))
                    .because(passed));
        }
        if (way.via() == null) {
            answers.add(Answer.unknown(way.at("via")));
        }
        return Answer.all(answers);
    }

    private static String namedIn(Stop stop, Way way) {
        return stop.equals(way.source()) ? "source" : stop.equals(way.target()) ? "target" : "via";
    }

    private static Answer answer(String name, @Nullable Duration required, Stop stop, @Nullable Duration stated) {
        Path path = stop.at(name);
        Path target = Path.of("platform.requirements." + name);
        if (stated != null && (stated.isZero() || (required != null && stated.compareTo(required) <= 0))) {
            return Answer.of(true, Facts.of(path));
        }
        if (stated == null || required == null) {
            Facts targets = required == null ? Facts.of(target) : Facts.NONE;
            return Answer.unknown(targets.and(stated == null ? Facts.of(path) : Facts.NONE));
        }
        return Answer.of(
                false,
                Facts.of(path).and(Facts.of(target)),
                () -> Comparison.of(Side.of(path.toString(), stated), "at most", Side.of(target.toString(), required)));
    }
}
