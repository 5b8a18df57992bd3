package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Identity.Kind;
import io.github.checklist4j.facts.Tenant;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The requests that the licences cover in 24 hours. Batching does not reduce them. Request capacity add-ons are left out: they cannot be
 * assigned to a user yet.
 */
final class Entitlement {
    private static final Map<Kind, String> LIMITS = Map.of(
            Kind.LICENSED_USER, "entitlement.licensed-user",
            Kind.LOW_USE_LICENSED_USER, "entitlement.low-use-user",
            Kind.PROCESS_LICENCE, "entitlement.process-licence",
            Kind.PORTAL_LOGIN, "entitlement.portal-login");
    private static final String LEAST = "entitlement.portal-login";
    private static final String MOST = "entitlement.tenant-pool-max";
    private static final String BASE = "entitlement.tenant-pool-base";
    private static final String PER_LICENCE = "entitlement.tenant-pool-per-licence";
    private static final String SMALL = "entitlement.tenant-pool-small";
    private static final String MEASURED = "requests per day";
    private static final Group.Formula OPERATIONS = Load::operationsPerDay;
    private static final Bound LICENCES = Bound.of(Tenant.class, "dynamicsEnterpriseLicences");

    private Entitlement() {}

    static List<Measure> measures(Scene scene) {
        List<Member> members = DataverseCallers.in(scene);
        List<Measure> measures = new ArrayList<>();
        Group pool = new Group("tenant", pooled(scene, members));
        if (!pool.isOnlyOfUnknownEndpoints()) {
            measures.add(pool(scene, pool));
        }
        for (Caller caller : Caller.of(scene, members)) {
            own(scene, caller, measures);
        }
        return measures;
    }

    private static List<Member> pooled(Scene scene, List<Member> members) {
        List<Member> pooled = new ArrayList<>();
        for (Member member : members) {
            String id = member.load().integration().identity();
            Identity identity = scene.identity(id);
            Kind kind = identity == null ? null : identity.kind();
            if (kind == Kind.APPLICATION_USER) {
                pooled.add(member);
            } else if (id == null) {
                pooled.add(member.doubted(member.load().path() + ".identity"));
            } else if (kind == null && !id.isEmpty()) {
                pooled.add(member.doubted(identity == null ? "identities" : "identities[" + id + "].kind"));
            }
        }
        return List.copyOf(pooled);
    }

    private static Measure pool(Scene scene, Group group) {
        Tenant tenant = scene.project().platform() == null
                ? null
                : scene.project().platform().tenant();
        Tenant known = tenant == null ? new Tenant(null, null, null, null) : tenant;
        String path = "platform.tenant.";
        Fact dynamics = Fact.of(known.dynamicsEnterpriseLicences(), LICENCES, path + "dynamicsEnterpriseLicences");
        Fact apps = Fact.of(known.powerAppsLicences(), LICENCES, path + "powerAppsLicences");
        Fact flows = Fact.of(known.powerAutomateLicences(), LICENCES, path + "powerAutomateLicences");
        return measure(
                List.of(scene.limit(BASE), scene.limit(PER_LICENCE), scene.limit(MOST), scene.limit(SMALL)),
                "platform.tenant",
                group,
                at -> accruing(scene, at.down(dynamics))
                        .max(small(scene, at.down(apps).add(at.down(flows)))),
                List.of());
    }

    /** With Dynamics 365 licences the pool grows with each of them, up to a maximum. */
    private static BigDecimal accruing(Scene scene, BigDecimal licences) {
        BigDecimal pool =
                scene.value(BASE).add(scene.value(PER_LICENCE).multiply(licences, Load.PRECISION), Load.PRECISION);
        return licences.signum() == 0 ? BigDecimal.ZERO : pool.min(scene.value(MOST));
    }

    private static BigDecimal small(Scene scene, BigDecimal licences) {
        return licences.signum() == 0 ? BigDecimal.ZERO : scene.value(SMALL);
    }

    /** What an identity may ask that does not take from the pool, or may not do so. */
    private static void own(Scene scene, Caller caller, List<Measure> measures) {
        Identity identity = caller.identity();
        Kind kind = identity == null ? null : identity.kind();
        if (kind == Kind.APPLICATION_USER || caller.isNobody()) {
            return;
        }
        Limit limit = scene.limit(kind == null ? LEAST : LIMITS.getOrDefault(kind, LEAST));
        String missing = identity == null ? caller.users().path() : caller.subject() + ".kind";
        Fact each = kind == null
                ? Fact.between(limit.value(), scene.value(MOST), missing)
                : Fact.exactly(limit.value(), limit.id());
        measures.add(measure(
                List.of(limit),
                caller.subject(),
                caller.group(),
                at -> at.down(each).multiply(at.down(caller.users())),
                List.of(new Lever(caller.subject(), caller.users(), Lever.Kind.USERS, BigDecimal.valueOf(1_000_000)))));
    }

    private static Measure measure(
            List<Limit> limits, String subject, Group group, Measure.Allowed allowed, List<Lever> more) {
        List<Lever> levers = new ArrayList<>(more);
        group.members().forEach(member -> levers.add(Lever.records(member.load())));
        return new Measure(
                limits.get(0).id(),
                limits,
                subject,
                MEASURED,
                limits.get(0).unit(),
                group,
                OPERATIONS,
                allowed,
                false,
                true,
                List.copyOf(levers));
    }
}
