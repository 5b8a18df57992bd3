package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static io.github.checklist4j.keys.ProjectFacts.SCOPE_CHANGED_ON;
import static io.github.checklist4j.keys.ProjectFacts.STAKEHOLDERS;
import static io.github.checklist4j.keys.ProjectFacts.SYSTEMS;
import static io.github.checklist4j.rules.Conditions.allOf;
import static io.github.checklist4j.rules.Conditions.condition;
import static io.github.checklist4j.strategy.StandardRules.rule;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.facts.Stakeholder.Side;
import io.github.checklist4j.keys.StakeholderFacts;
import io.github.checklist4j.keys.SystemFacts;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Fact;
import io.github.checklist4j.rules.ListFact;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code goals.purpose-shared}: who has to know, and was told. */
final class PurposeRules {
    private static final String TASK = "goals.purpose-shared";

    /** The systems as far as an integration can touch them: where there is no integration, none. */
    private static final ListFact<Project, ConnectedSystem> SYSTEMS_IN_REACH =
            Fact.derived(SYSTEMS.path(), List.of(SYSTEMS), PurposeRules::inReach, ConnectedSystem::id);

    private static final Condition<Stakeholder> BRIEFED_SINCE_SCOPE_CHANGED = allOf(
            StakeholderFacts.BRIEFED_ON.isNotEmpty(),
            condition(
                    "one of briefedOn is not after the evaluation date",
                    StakeholderFacts.BRIEFED_ON,
                    Fact.evaluationDate(),
                    (briefings, today) -> briefings.stream().anyMatch(day -> !day.isAfter(today))),
            condition(
                    "one of briefedOn lies between scopeChangedOn and the evaluation date",
                    StakeholderFacts.BRIEFED_ON,
                    Fact.ofProject(SCOPE_CHANGED_ON),
                    Fact.evaluationDate(),
                    PurposeRules::isBriefed));

    static final List<Rule<?>> RULES = List.of(
            rule(TASK, "application-owner")
                    .forEach(SYSTEMS_IN_REACH)
                    .when(ArchitectureRules.IS_CONNECTED)
                    .require(SystemFacts.OWNER.isStated())
                    .because("an application owner who hears of it late brings requirements late, when they cost most")
                    .remedy("name an application owner and bring them in"),
            rule(TASK, "both-sides")
                    .require(STAKEHOLDERS.covers(Stakeholders.SIDE, Side.BUSINESS, Side.IT))
                    .because("the business knows what it is for and IT knows what it takes")
                    .remedy("list stakeholders of both sides"),
            rule(TASK, "briefed")
                    .forEach(STAKEHOLDERS)
                    .require(BRIEFED_SINCE_SCOPE_CHANGED)
                    .because("who knows the old scope only works on the old one")
                    .remedy("brief them on purpose and scope again")
                    .shows(Overview.of("Briefings", STAKEHOLDERS)
                            .shows("side", PurposeRules::side)
                            .shows("last briefed", PurposeRules::lastBriefing)
                            .says("since the scope changed", BRIEFED_SINCE_SCOPE_CHANGED)));

    private PurposeRules() {}

    private static @Nullable List<ConnectedSystem> inReach(Subject<Project> project) {
        List<Integration> integrations = INTEGRATIONS.of(project);
        return integrations != null && integrations.isEmpty() ? List.of() : SYSTEMS.of(project);
    }

    /** A change of scope that is still to come asks for nothing yet, and a briefing to come tells nobody anything yet. */
    private static boolean isBriefed(List<LocalDate> briefings, LocalDate changed, LocalDate today) {
        return briefings.stream()
                .anyMatch(day -> !day.isAfter(today) && (changed.isAfter(today) || !day.isBefore(changed)));
    }

    private static String side(Subject<Stakeholder> stakeholder) {
        Side side = Stakeholders.SIDE.of(stakeholder);
        return side == null ? "?" : side.name();
    }

    private static String lastBriefing(Subject<Stakeholder> stakeholder) {
        List<LocalDate> days = StakeholderFacts.BRIEFED_ON.of(stakeholder);
        if (days == null) {
            return "?";
        }
        LocalDate today = stakeholder.asOf();
        return days.stream()
                .filter(day -> today == null || !day.isAfter(today))
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("never");
    }
}
