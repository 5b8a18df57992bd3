package io.github.checklist4j.capacity;

import static io.github.checklist4j.capacity.Knob.FEWER_OPERATIONS;
import static io.github.checklist4j.capacity.Knob.FEWER_RECORDS;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Identity.Kind;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Tenant;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The requests that the licences cover in 24 hours: every operation that ends in Dataverse, by whichever interface or product it comes.
 * Batching does not reduce them. Request capacity add-ons are left out: they cannot be assigned to anybody yet.
 */
final class Entitlement {
    private static final Map<Kind, String> LIMITS = Map.of(
            Kind.LICENSED_USER, "entitlement.licensed-user",
            Kind.LOW_USE_LICENSED_USER, "entitlement.low-use-user",
            Kind.PROCESS_LICENCE, "entitlement.process-licence",
            Kind.PORTAL_LOGIN, "entitlement.portal-login");
    private static final List<String> POOL = List.of(
            "entitlement.tenant-pool-base",
            "entitlement.tenant-pool-per-licence",
            "entitlement.tenant-pool-max",
            "entitlement.tenant-pool-small");
    private static final Bound LICENCES = Bound.of(Tenant.class, "dynamicsEnterpriseLicences");
    private static final Path TENANT = Path.of("platform.tenant");

    private Entitlement() {}

    static List<Measure> measures(Scene scene) {
        Map<Path, Interval> flows = new ConcurrentHashMap<>();
        Use use = Use.growing(
                "requests per day",
                (load, at, month) -> {
                    Interval flow = flows.computeIfAbsent(load.path(), first -> throughFlow(scene, load));
                    return load.perDay(
                            at.of(load.operations()).max(at.of(load.actions()).times(flow)), at, month);
                },
                "cause fewer operations for a record, or let more licences cover them; larger batches change nothing here",
                FEWER_OPERATIONS,
                FEWER_RECORDS);
        List<Member> members = DataverseCallers.ending(scene);
        List<Measure> measures = new ArrayList<>();
        Group pool = Group.of("tenant", pooled(scene, members), Others.NONE);
        if (!pool.isOnlyPerhaps()) {
            measures.add(pool(scene, pool, use));
        }
        for (Caller caller : Caller.of(scene, members)) {
            own(scene, caller, use, measures);
        }
        return measures;
    }

    /** A flow counts its actions for a record; one that is an operation in Dataverse counts once, not twice. */
    private static Interval throughFlow(Scene scene, Load load) {
        List<String> via = load.integration().via();
        List<Answer> flows = new ArrayList<>();
        flows.add(Answer.of(
                load.integration().endpoint() == EndpointKind.FLOW,
                Facts.of(load.path().then("endpoint"))));
        if (via == null) {
            flows.add(Answer.unknown(load.path().then("via")));
        } else if (!via.isEmpty() && !scene.knowsComponents()) {
            flows.add(Answer.unknown(Path.of("platform.components")));
        }
        for (String id : via == null ? List.<String>of() : via) {
            Component component = scene.components().get(id);
            if (component != null) {
                flows.add(Products.isOneOf(component, List.of("power-automate"))
                        .pickedBy(Facts.of(load.path().then("via"))));
            }
        }
        return Fact.weight(Answer.any(flows));
    }

    /** Those that call as an application user, or may do so: all of them share the pool. */
    private static List<Member> pooled(Scene scene, List<Member> members) {
        return members.stream()
                .flatMap(member -> member.asFarAs(isApplicationUser(scene, member.load())))
                .toList();
    }

    private static Answer isApplicationUser(Scene scene, Load load) {
        String id = load.integration().identity();
        Identity identity = scene.identity(id);
        if (identity != null) {
            Path kind = Path.of("identities", identity.id()).then("kind");
            return Answer.is(identity.kind(), Kind.APPLICATION_USER, kind)
                    .pickedBy(Facts.of(load.path().then("identity")));
        }
        return Scene.ofNobodyListed(id, load.path().then("identity"), "identities");
    }

    private static Measure pool(Scene scene, Group group, Use use) {
        Tenant known = scene.project().platform() == null
                ? null
                : scene.project().platform().tenant();
        Tenant tenant = known == null ? new Tenant(null, null, null, null) : known;
        Fact dynamics = licences(tenant.dynamicsEnterpriseLicences(), "dynamicsEnterpriseLicences");
        Fact apps = licences(tenant.powerAppsLicences(), "powerAppsLicences");
        Fact flows = licences(tenant.powerAutomateLicences(), "powerAutomateLicences");
        List<Limit> limits = POOL.stream().map(scene::limit).toList();
        return Measure.of(
                        TENANT,
                        use,
                        group,
                        at -> accruing(scene, at.of(dynamics))
                                .max(small(scene, at.of(apps).plus(at.of(flows)))),
                        limits)
                .with(List.of(Lever.of(dynamics, true, 0, "Dynamics 365 licences")));
    }

    private static Fact licences(@Nullable Range<BigDecimal> licences, String name) {
        return Fact.of(licences, LICENCES, TENANT, name);
    }

    /** With Dynamics 365 licences the pool grows with each of them, up to a maximum. */
    private static Interval accruing(Scene scene, Interval licences) {
        Interval pool = scene.value(POOL.get(0)).plus(scene.value(POOL.get(1)).times(licences));
        Interval any = licences.each(number -> number.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE);
        return pool.min(scene.value(POOL.get(2))).times(any);
    }

    private static Interval small(Scene scene, Interval licences) {
        Interval any = licences.each(number -> number.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE);
        return scene.value(POOL.get(3)).times(any);
    }

    /** What an identity may ask that does not take from the pool, or may not do so. */
    private static void own(Scene scene, Caller caller, Use use, List<Measure> measures) {
        Kind kind = caller.identity() == null ? null : caller.identity().kind();
        if (kind == Kind.APPLICATION_USER || caller.isNobody()) {
            return;
        }
        String strictest = scene.strictest(LIMITS.values());
        String limit = kind == null ? strictest : LIMITS.getOrDefault(kind, strictest);
        Path doubt = caller.missing() == null ? caller.subject().then("kind") : caller.missing();
        measures.add(Measure.of(
                        caller.subject(),
                        use,
                        kind == null
                                ? caller.group().doubted(doubt)
                                : caller.group().pickedBy(doubt),
                        at -> scene.value(limit).times(at.of(caller.users())),
                        List.of(scene.limit(limit)))
                .with(caller.moreUsers()));
    }
}
