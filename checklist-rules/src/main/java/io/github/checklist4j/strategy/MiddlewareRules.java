package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.CHOICE;
import static io.github.checklist4j.keys.ProjectFacts.DECIDED_ON;
import static io.github.checklist4j.keys.ProjectFacts.OPTIONS_WEIGHED;
import static io.github.checklist4j.keys.ProjectFacts.RATIONALE;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.strategy.Overview.word;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.platform.ActualUse;
import io.github.checklist4j.platform.MiddlewareScore;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code platform.middleware-decided}: a recorded decision that fits what the project needs and uses. */
final class MiddlewareRules {
    private static final String TASK = "platform.middleware-decided";
    private static final Derived<MiddlewareScore> SCORE =
            Derived.of(project -> MiddlewareScore.of(project.value(), Policies.platform(project)));

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "choice")
                    .require(CHOICE.isOneOf(Decision.Choice.values()))
                    .because("without a decision everybody makes one of their own")
                    .remedy("decide, even if the decision is to use no middleware"),
            rule(TASK, "rationale")
                    .require(RATIONALE.isStated())
                    .because("a decision without its reason cannot be reviewed when the reason goes away")
                    .remedy("record why"),
            rule(TASK, "date")
                    .require(Dates.reached(DECIDED_ON))
                    .because(
                            "products change; a decision has to be read against its day, and one to come decides nothing yet")
                    .remedy("record when it was decided"),
            rule(TASK, "options")
                    .require(condition(
                            "at least two options were weighed", OPTIONS_WEIGHED, options -> options.size() >= 2))
                    .because("a choice of one is none")
                    .remedy("weigh at least one alternative"),
            rule(TASK, "use")
                    .require(judged(
                            "the decision is what the integrations use",
                            ReadFacts.all(
                                    List.of("platform.decision.choice"),
                                    ReadFacts.within("platform.components", "role"),
                                    ReadFacts.within("integrations", "via", "fallback")),
                            subject -> ActualUse.of(subject.project(), subject.assumptions())
                                    .agreesWith(decision(subject.project()))))
                    .because("a decision that nobody follows hides the real one")
                    .remedy("change the decision or the integrations until they agree"),
            rule(TASK, "score")
                    .uses(Policies.PLATFORM)
                    .require(judged(
                            "the choice does not fall below what the score asks for, or the rationale accepts that",
                            ReadFacts.all(
                                    List.of(
                                            "platform.decision.choice",
                                            "platform.decision.acceptedDeviation",
                                            "platform.decision.centralAuditDemanded"),
                                    ReadFacts.within("systems", "hosting", "standalone"),
                                    ReadFacts.within(
                                            "integrations",
                                            "source",
                                            "target",
                                            "design.transforms",
                                            "design.oneToMany",
                                            "processing.receiverRecordsPerHour",
                                            "delivery.receiverMayBeDown",
                                            "delivery.orderingNeeded",
                                            "delivery.lossTolerated"),
                                    ReadFacts.within("integrations", ReadFacts.PEAK.toArray(String[]::new))),
                            subject -> subject.get(SCORE).reachedBy(decision(subject.project()))))
                    .because("what the integrations need does not go away because nothing was bought for it")
                    .remedy("choose what the score asks for, or accept the deviation in the rationale")
                    .shows(MiddlewareRules::points));

    private MiddlewareRules() {}

    private static @Nullable Decision decision(Project project) {
        Platform platform = project.platform();
        return platform == null ? null : platform.decision();
    }

    private static Table points(Subject<Project> subject) {
        List<List<String>> rows = subject.get(SCORE).points().stream()
                .map(point -> List.of(
                        IntegrationTestRules.words(point.criterion()), word(point.answer()), because(point.answer())))
                .toList();
        return Table.ofTexts("what speaks for middleware", List.of("criterion", "met", "because of"), rows);
    }

    /** Each fact that suffices for a point. */
    private static String because(Answer point) {
        return point.isYes()
                ? point.smallest().stream()
                        .map(basis -> String.join(" with ", basis.facts().paths()))
                        .collect(Collectors.joining(", "))
                : "";
    }
}
