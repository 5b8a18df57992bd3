package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.platform.ScorePoint.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives the points of the middleware score. */
final class ScorePoints {
    private ScorePoints() {}

    static List<ScorePoint> of(Project project, PlatformPolicy policy) {
        Decision decision =
                project.platform() == null ? null : project.platform().decision();
        Boolean audit = decision == null ? null : decision.centralAuditDemanded();
        List<Integration> integrations = project.integrations();
        return List.of(
                new ScorePoint(
                        Criterion.SEVERAL_SYSTEMS,
                        Connected.systems(project).atLeast(BigDecimal.valueOf(policy.scoreSystems()))),
                any(
                        Criterion.ON_PREMISES_SYSTEM,
                        "systems",
                        project.systems(),
                        each -> Answer.is(
                                each.hosting(),
                                Hosting.ON_PREMISES,
                                Path.of("systems", each.id()).then("hosting"))),
                any(Criterion.TRANSFORMATION, integrations, each -> design(each, "transforms", Design::transforms)),
                any(Criterion.ONE_TO_MANY, integrations, each -> design(each, "oneToMany", Design::oneToMany)),
                any(Criterion.PEAK_ABOVE_RECEIVER, integrations, PeakVolume::isAboveReceiver),
                any(
                        Criterion.RECEIVER_MAY_BE_DOWN,
                        integrations,
                        each -> delivery(each, "receiverMayBeDown", Delivery::receiverMayBeDown)),
                any(Criterion.ORDER_OR_NO_LOSS, integrations, each -> delivery(
                                each, "orderingNeeded", Delivery::orderingNeeded)
                        .or(delivery(each, "lossTolerated", Delivery::lossTolerated)
                                .not())),
                new ScorePoint(
                        Criterion.CENTRAL_AUDIT, Answer.of(audit, Path.of("platform.decision.centralAuditDemanded"))));
    }

    private static Answer design(Integration integration, String name, Function<Design, @Nullable Boolean> fact) {
        Design design = integration.design();
        return Answer.of(
                design == null ? null : fact.apply(design), Way.at(integration).then("design." + name));
    }

    private static Answer delivery(Integration integration, String name, Function<Delivery, @Nullable Boolean> fact) {
        Delivery delivery = integration.delivery();
        return Answer.of(
                delivery == null ? null : fact.apply(delivery),
                Way.at(integration).then("delivery." + name));
    }

    private static ScorePoint any(
            Criterion criterion, @Nullable List<Integration> integrations, Function<Integration, Answer> given) {
        return any(criterion, "integrations", integrations, given);
    }

    private static <T> ScorePoint any(
            Criterion criterion, String path, @Nullable List<T> list, Function<T, Answer> given) {
        return new ScorePoint(
                criterion,
                list == null
                        ? Answer.unknown(Path.of(path))
                        : Answer.any(list.stream().map(given).toList()));
    }
}
