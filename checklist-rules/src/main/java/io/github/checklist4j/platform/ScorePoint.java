package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One point of the middleware score.
 *
 * @param criterion what it is given for
 * @param answer whether it is given
 */
public record ScorePoint(Criterion criterion, Answer answer) {

    static List<ScorePoint> of(Project project, PlatformPolicy policy) {
        return Stream.of(Criterion.values())
                .map(criterion -> new ScorePoint(criterion, criterion.met.apply(project, policy)))
                .toList();
    }

    /** What speaks for middleware. */
    public enum Criterion {
        /** Several systems take part. */
        SEVERAL_SYSTEMS(
                (project, policy) -> Connected.systems(project).atLeast(BigDecimal.valueOf(policy.scoreSystems()))),
        /** A system runs on premises. */
        ON_PREMISES_SYSTEM(
                "systems",
                Project::systems,
                each -> Answer.is(
                        each.hosting(),
                        Hosting.ON_PREMISES,
                        Path.of("systems", each.id()).then("hosting"))),
        /** An integration transforms data. */
        TRANSFORMATION(ofDesign("transforms", Design::transforms)),
        /** An integration routes one message to several receivers. */
        ONE_TO_MANY(ofDesign("oneToMany", Design::oneToMany)),
        /** The peak of an integration is above what its receiver can take. */
        PEAK_ABOVE_RECEIVER(PeakVolume::isAboveReceiver),
        /** A receiver may be down while the sender runs. */
        RECEIVER_MAY_BE_DOWN(ofDelivery("receiverMayBeDown", Delivery::receiverMayBeDown)),
        /** The order of messages matters, or none may be lost. */
        ORDER_OR_NO_LOSS(each -> ofDelivery("orderingNeeded", Delivery::orderingNeeded)
                .apply(each)
                .or(ofDelivery("lossTolerated", Delivery::lossTolerated)
                        .apply(each)
                        .not())),
        /** A central audit of all exchanges is demanded. */
        CENTRAL_AUDIT((project, policy) -> Answer.of(
                Way.within(Way.within(project.platform(), Platform::decision), Decision::centralAuditDemanded),
                Path.of("platform.decision.centralAuditDemanded")));

        @SuppressWarnings("ImmutableEnumChecker") // all of them only read
        private final BiFunction<Project, PlatformPolicy, Answer> met;

        Criterion(BiFunction<Project, PlatformPolicy, Answer> met) {
            this.met = met;
        }

        /** Whether one of a list meets it. */
        <T> Criterion(String path, Function<Project, @Nullable List<T>> list, Function<T, Answer> met) {
            this((project, policy) -> {
                List<T> all = list.apply(project);
                return all == null
                        ? Answer.unknown(Path.of(path))
                        : Answer.any(all.stream().map(met).toList());
            });
        }

        Criterion(Function<Integration, Answer> met) {
            this("integrations", Project::integrations, met);
        }

        private static Function<Integration, Answer> ofDesign(String fact, Function<Design, @Nullable Boolean> reader) {
            return each -> Way.is(each, "design." + fact, Integration::design, reader);
        }

        private static Function<Integration, Answer> ofDelivery(
                String fact, Function<Delivery, @Nullable Boolean> reader) {
            return each -> Way.is(each, "delivery." + fact, Integration::delivery, reader);
        }
    }
}
