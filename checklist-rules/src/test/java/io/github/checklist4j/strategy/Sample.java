package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.Architecture;
import io.github.checklist4j.facts.BusinessProcess;
import io.github.checklist4j.facts.ChangeControl;
import io.github.checklist4j.facts.ChangeControlRequestBuilder;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.ConnectedSystem.Store;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.DesignBuilder;
import io.github.checklist4j.facts.Goal;
import io.github.checklist4j.facts.GoalBuilder;
import io.github.checklist4j.facts.ImpactAnalysis;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Objective;
import io.github.checklist4j.facts.Objective.Horizon;
import io.github.checklist4j.facts.OptionComparison;
import io.github.checklist4j.facts.OptionComparison.Aspect;
import io.github.checklist4j.facts.OptionComparison.Option;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Payload.Classification;
import io.github.checklist4j.facts.PayloadFieldBuilder;
import io.github.checklist4j.facts.PlannedTest.Kind;
import io.github.checklist4j.facts.PlannedTest.Phase;
import io.github.checklist4j.facts.PlannedTestBuilder;
import io.github.checklist4j.facts.Platform;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Stakeholder;
import io.github.checklist4j.facts.Stakeholder.Role;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** A small project, a shop that sends orders to an ERP over a bus, that satisfies the tasks on goals, design and governance. */
final class Sample {
    static final LocalDate SCOPE_CHANGED = LocalDate.of(2026, 6, 1);

    private Sample() {}

    static ProjectBuilder project() {
        return ProjectBuilder.builder()
                .id("shop-to-erp")
                .asOf(LocalDate.of(2026, 11, 1))
                .scopeChangedOn(SCOPE_CHANGED)
                .objectives(List.of(
                        new Objective("now", "Deliver in two days", Horizon.SHORT_TERM),
                        new Objective("later", "Open a second shop", Horizon.LONG_TERM)))
                .goals(List.of(goal().build()))
                .stakeholders(List.of(
                        stakeholder("ada", Role.BUSINESS_OWNER, SCOPE_CHANGED),
                        stakeholder("ben", Role.APPLICATION_OWNER, SCOPE_CHANGED)))
                .systems(List.of(system("shop").build(), system("erp").build()))
                .architecture(architecture())
                .platform(new Platform(
                        List.of(ComponentBuilder.builder().id("bus").build()), null, null, null, null))
                .integrations(List.of(orders().build()))
                .optionComparisons(
                        Stream.of(Aspect.values()).map(Sample::comparison).toList())
                .tests(List.of(
                        test("ux", Kind.USER_EXPERIENCE).build(),
                        test("load", Kind.PERFORMANCE).build(),
                        test("whole", Kind.END_TO_END).build()))
                .changeControl(
                        new ChangeControl("ben", "changes.md", List.of(request().build())))
                .processes(List.of(
                        new BusinessProcess("sell", null, List.of("deliver")),
                        new BusinessProcess("deliver", null, List.of("invoice")),
                        new BusinessProcess("invoice", null, List.of())))
                .impactAnalyses(
                        List.of(new ImpactAnalysis("orders", List.of("sell", "deliver", "invoice"), null, null)));
    }

    static GoalBuilder goal() {
        return GoalBuilder.builder()
                .id("fast")
                .statement("An order is in the ERP within a minute")
                .benefits(List.of(new Goal.Benefit("Faster delivery", "days from order to delivery")))
                .document("goals.md")
                .agreedBy(List.of("ada"))
                .serves(List.of("now", "later"));
    }

    static Stakeholder stakeholder(String id, Role role, LocalDate... briefings) {
        return new Stakeholder(id, null, role, List.of(briefings));
    }

    static ConnectedSystemBuilder system(String id) {
        return ConnectedSystemBuilder.builder()
                .id(id)
                .purpose("knows the " + id)
                .owner("ben")
                .store(Store.TRANSACTIONAL);
    }

    static Architecture architecture() {
        return new Architecture(
                "diagram.svg", "The shop sends orders", "2", List.of("bus"), List.of(MessageStyle.ASYNCHRONOUS));
    }

    static IntegrationBuilder orders() {
        return IntegrationBuilder.builder()
                .id("orders")
                .source("shop")
                .target("erp")
                .direction(Integration.Direction.ONE_WAY)
                .trigger(Integration.Trigger.EVENT)
                .touchpoint("the basket")
                .patterns(List.of(Pattern.PUSH))
                .style(MessageStyle.ASYNCHRONOUS)
                .via(List.of("bus"))
                .frequency(Duration.ofMinutes(1))
                .volume(volume(exact("12000")))
                .payload(new Payload(null, null, List.of(field("amount").build())))
                .design(DesignBuilder.builder()
                        .reviewedAgainst("2")
                        .approvedDeviation("")
                        .build())
                .serves(List.of("fast"))
                .touches(List.of("sell"));
    }

    /** In ten hours of a day, three times the average at the peak: 12,000 records are 300 in the worst five minutes. */
    static Volume volume(Range<BigDecimal> recordsPerDay) {
        return new Volume(recordsPerDay, exact("10"), exact("3"), null, null, null);
    }

    static Range<BigDecimal> exact(String value) {
        return Range.exact(new BigDecimal(value));
    }

    static PayloadFieldBuilder field(String name) {
        return PayloadFieldBuilder.builder()
                .name(name)
                .sent(true)
                .stored(true)
                .neededFor(List.of("invoice"))
                .reportingOnly(false)
                .classification(Classification.PERSONAL)
                .retention(Period.ofYears(1))
                .bytes(exact("20"));
    }

    static OptionComparison comparison(Aspect aspect) {
        return new OptionComparison(aspect, List.of(option("copy"), option("embed")), "copy", "it is faster", null);
    }

    static Option option(String name) {
        return new Option(name, List.of("simple"), List.of("dear"));
    }

    static PlannedTestBuilder test(String id, Kind kind) {
        return PlannedTestBuilder.builder()
                .id(id)
                .kind(kind)
                .phases(List.of(Phase.values()))
                .integrations(List.of("orders"))
                .patterns(List.of(Pattern.PUSH))
                .productionLike(true)
                .peakRecordsPer5Minutes(exact("300"))
                .realisticRoles(true)
                .sameRegion(true)
                .frequency(Duration.ofMinutes(1))
                .throttled(true);
    }

    static ChangeControlRequestBuilder request() {
        return ChangeControlRequestBuilder.builder()
                .id("cr-1")
                .goals(List.of("fast"))
                .integrations(List.of("orders"))
                .impactAssessed(true)
                .status(ChangeControl.Status.IMPLEMENTED)
                .approvedOn(LocalDate.of(2026, 7, 1))
                .implementedOn(LocalDate.of(2026, 8, 1));
    }
}
