package io.github.checklist4j.platform;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Design;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.platform.ScorePoint.Criterion;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the points of the middleware score. */
final class ScorePoints {
    private ScorePoints() {}

    static List<ScorePoint> of(Project project, PlatformPolicy policy) {
        return List.of(
                severalSystems(project, policy),
                any(Criterion.ON_PREMISES_SYSTEM, "systems", project.systems(), ScorePoints::onPremises),
                integrations(Criterion.TRANSFORMATION, project, each -> design(each, "transforms", Design::transforms)),
                integrations(Criterion.ONE_TO_MANY, project, each -> design(each, "oneToMany", Design::oneToMany)),
                integrations(
                        Criterion.PEAK_ABOVE_RECEIVER,
                        project,
                        each -> List.of(new Read(Way.path(each) + ".volume.recordsPerDay", Peak.aboveReceiver(each)))),
                integrations(
                        Criterion.RECEIVER_MAY_BE_DOWN,
                        project,
                        each -> List.of(delivery(each, "receiverMayBeDown", Delivery::receiverMayBeDown))),
                integrations(Criterion.ORDER_OR_NO_LOSS, project, ScorePoints::orderOrNoLoss),
                centralAudit(project));
    }

    /** A fact that was read, and whether it gives the point. */
    private record Read(String path, Answer answer) {}

    private static ScorePoint severalSystems(Project project, PlatformPolicy policy) {
        Interval systems = Connected.systems(project);
        Answer several = new Answer(systems.atLeast(BigDecimal.valueOf(policy.scoreSystems())), systems.open());
        return point(Criterion.SEVERAL_SYSTEMS, List.of(new Read("systems", several)));
    }

    private static List<Read> onPremises(ConnectedSystem system) {
        String path = "systems[" + system.id() + "].hosting";
        Hosting hosting = system.hosting();
        return List.of(new Read(path, Answer.of(hosting == null ? null : hosting == Hosting.ON_PREMISES, path)));
    }

    private static List<Read> design(Integration integration, String name, Function<Design, @Nullable Boolean> fact) {
        String path = Way.path(integration) + ".design." + name;
        Design design = integration.design();
        return List.of(new Read(path, Answer.of(design == null ? null : fact.apply(design), path)));
    }

    private static Read delivery(Integration integration, String name, Function<Delivery, @Nullable Boolean> fact) {
        String path = Way.path(integration) + ".delivery." + name;
        Delivery delivery = integration.delivery();
        return new Read(path, Answer.of(delivery == null ? null : fact.apply(delivery), path));
    }

    private static List<Read> orderOrNoLoss(Integration integration) {
        Read loss = delivery(integration, "lossTolerated", Delivery::lossTolerated);
        return List.of(
                delivery(integration, "orderingNeeded", Delivery::orderingNeeded),
                new Read(loss.path, loss.answer.not()));
    }

    private static ScorePoint centralAudit(Project project) {
        String path = "platform.decision.centralAuditDemanded";
        Decision decision =
                project.platform() == null ? null : project.platform().decision();
        Boolean demanded = decision == null ? null : decision.centralAuditDemanded();
        return point(Criterion.CENTRAL_AUDIT, List.of(new Read(path, Answer.of(demanded, path))));
    }

    private static ScorePoint integrations(
            Criterion criterion, Project project, Function<Integration, List<Read>> reader) {
        return any(criterion, "integrations", project.integrations(), reader);
    }

    private static <T> ScorePoint any(
            Criterion criterion, String path, @Nullable List<T> list, Function<T, List<Read>> reader) {
        return list == null
                ? point(criterion, List.of(new Read(path, Answer.unknown(path))))
                : point(
                        criterion,
                        list.stream().map(reader).flatMap(List::stream).toList());
    }

    private static ScorePoint point(Criterion criterion, List<Read> facts) {
        List<Answer> answers = new ArrayList<>();
        facts.forEach(fact -> answers.add(fact.answer));
        Stream<Read> given = facts.stream().filter(fact -> fact.answer.isYes());
        return new ScorePoint(
                criterion, Answer.anyOf(answers), given.map(Read::path).toList());
    }
}
