package io.github.checklist4j.availability;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Requirements;
import io.github.checklist4j.platform.Answer;
import io.github.checklist4j.platform.Stop;
import io.github.checklist4j.platform.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether every link of an integration recovers as fast, and loses as little, as is required. Links behind a queue count too: what is
 * delayed has to arrive in the end. Those of a second way do not.
 *
 * @param integration the id of the integration
 * @param checks what is known of each link, its recovery time before its recovery point
 * @param answer whether all of them meet what is required
 */
public record Recovery(String integration, List<Check> checks, Answer answer) {
    /** Copies the list: the record never changes. */
    public Recovery {
        Objects.requireNonNull(integration, "integration");
        checks = List.copyOf(checks);
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * One objective of one link.
     *
     * @param path where the fact stands
     * @param required what is required, or {@code null} if it is unknown
     * @param stated what the link meets, or {@code null} if it is unknown
     * @param answer whether it is within what is required
     */
    public record Check(
            String path,
            @Nullable Duration required,
            @Nullable Duration stated,
            Answer answer) {
        /** Refuses a missing part. */
        public Check {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * The recovery of an integration.
     *
     * @param integration the integration
     * @param project the project that it belongs to, with what is required
     * @return what is known of each link
     */
    public static Recovery of(Integration integration, Project project) {
        Way way = Way.of(integration, project);
        Requirements required =
                project.platform() == null ? null : project.platform().requirements();
        Objective rto =
                new Objective("rto", required == null ? null : required.rto(), ConnectedSystem::rto, Component::rto);
        Objective rpo =
                new Objective("rpo", required == null ? null : required.rpo(), ConnectedSystem::rpo, Component::rpo);
        List<Check> checks = new ArrayList<>();
        for (Stop stop : new LinkedHashSet<>(way.stops())) {
            checks.add(rto.check(stop));
            checks.add(rpo.check(stop));
        }
        List<Answer> answers =
                new ArrayList<>(checks.stream().map(Check::answer).toList());
        if (way.via() == null) {
            answers.add(Answer.unknown(way.path("via")));
        }
        return new Recovery(integration.id(), checks, Answer.allOf(answers));
    }

    private record Objective(
            String name,
            @Nullable Duration required,
            Function<ConnectedSystem, @Nullable Duration> ofSystem,
            Function<Component, @Nullable Duration> ofComponent) {
        Check check(Stop stop) {
            Duration stated = stop.read(ofSystem, ofComponent);
            String path = stop.path(name);
            return new Check(path, required, stated, answer(stated, path));
        }

        private Answer answer(@Nullable Duration stated, String path) {
            if (stated != null && (stated.isZero() || (required != null && stated.compareTo(required) <= 0))) {
                return Answer.of(true);
            }
            if (stated != null && required != null) {
                return Answer.of(false);
            }
            List<String> open = new ArrayList<>();
            if (required == null) {
                open.add("platform.requirements." + name);
            }
            if (stated == null) {
                open.add(path);
            }
            return Answer.unknown(open.toArray(String[]::new));
        }
    }
}
