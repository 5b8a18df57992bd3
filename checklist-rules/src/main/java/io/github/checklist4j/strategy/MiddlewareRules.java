package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.LOSS_TOLERATED;
import static io.github.checklist4j.keys.IntegrationFacts.ONE_TO_MANY;
import static io.github.checklist4j.keys.IntegrationFacts.ORDERING_NEEDED;
import static io.github.checklist4j.keys.IntegrationFacts.RECEIVER_MAY_BE_DOWN;
import static io.github.checklist4j.keys.IntegrationFacts.TRANSFORMS;
import static io.github.checklist4j.keys.ProjectFacts.ACCEPTED_DEVIATION;
import static io.github.checklist4j.keys.ProjectFacts.CENTRAL_AUDIT_DEMANDED;
import static io.github.checklist4j.keys.ProjectFacts.CHOICE;
import static io.github.checklist4j.keys.ProjectFacts.DECIDED_ON;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.OPTIONS_WEIGHED;
import static io.github.checklist4j.keys.ProjectFacts.RATIONALE;
import static io.github.checklist4j.keys.ProjectFacts.SYSTEMS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.rules.Conditions.judged;
import static io.github.checklist4j.rules.Conditions.not;
import static io.github.checklist4j.strategy.Overview.word;
import static io.github.checklist4j.strategy.StandardParameters.MESSAGING_SCORE;
import static io.github.checklist4j.strategy.StandardParameters.MIDDLEWARE_SCORE;
import static io.github.checklist4j.strategy.StandardParameters.SCORE_SYSTEMS;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.facts.Decision;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.platform.ActualUse;
import io.github.checklist4j.platform.Mesh;
import io.github.checklist4j.platform.MiddlewareScore;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code platform.middleware-decided}: a recorded decision that fits what the project needs and uses. */
final class MiddlewareRules {
    private static final String TASK = "platform.middleware-decided";

    /** What speaks for middleware, a point each; told by what speaks against it, so that each fact that suffices is found. */
    static final List<Condition<Project>> CRITERIA = List.of(
            judged(
                    "several systems",
                    ReadFacts.all(
                            ReadFacts.within("systems", "standalone"),
                            ReadFacts.within("integrations", "source", "target")),
                    project -> Mesh.of(project.value())
                            .systems()
                            .atLeast(BigDecimal.valueOf(project.parameter(SCORE_SYSTEMS)))),
            not(SYSTEMS.every(SystemFacts.HOSTING.isNot(Hosting.ON_PREMISES))).saying("on premises system"),
            not(INTEGRATIONS.every(TRANSFORMS.is(false))).saying("transformation"),
            not(INTEGRATIONS.every(ONE_TO_MANY.is(false))).saying("one to many"),
            not(INTEGRATIONS.every(PatternFit.RECEIVER_KEEPS_UP)).saying("peak above receiver"),
            not(INTEGRATIONS.every(RECEIVER_MAY_BE_DOWN.is(false))).saying("receiver may be down"),
            not(INTEGRATIONS.every(allOf(ORDERING_NEEDED.is(false), LOSS_TOLERATED.is(true))))
                    .saying("order or no loss"),
            CENTRAL_AUDIT_DEMANDED.is(true).saying("central audit"));

    private static final Derived<MiddlewareScore> SCORE = Derived.of(project -> MiddlewareScore.of(
            CRITERIA.stream().map(criterion -> criterion.judge(project)).toList(),
            project.parameter(MESSAGING_SCORE),
            project.parameter(MIDDLEWARE_SCORE)));

    static final Condition<Project> IS_ENOUGH = anyOf(
                    judged(
                            "the choice is what the score asks for, or more",
                            ReadFacts.all(
                                    List.of(CHOICE.path()), anyOf(CRITERIA).reads()),
                            project -> project.get(SCORE).isReachedBy(CHOICE.of(project))),
                    ACCEPTED_DEVIATION.is(true))
            .saying("the choice does not fall below what the score asks for, or the rationale accepts that");

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
                    .uses(SCORE_SYSTEMS, MESSAGING_SCORE, MIDDLEWARE_SCORE)
                    .require(IS_ENOUGH)
                    .because("what the integrations need does not go away because nothing was bought for it")
                    .remedy("choose what the score asks for, or accept the deviation in the rationale")
                    .shows(MiddlewareRules::points));

    private MiddlewareRules() {}

    private static @Nullable Decision decision(Project project) {
        Platform platform = project.platform();
        return platform == null ? null : platform.decision();
    }

    private static Table points(Subject<Project> subject) {
        List<List<String>> rows =
                CRITERIA.stream().map(criterion -> row(criterion, subject)).toList();
        return Table.ofTexts("what speaks for middleware", List.of("criterion", "met", "because of"), rows);
    }

    private static List<String> row(Condition<Project> criterion, Subject<Project> subject) {
        Answer met = criterion.judge(subject);
        return List.of(criterion.text(), word(met), because(met));
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
