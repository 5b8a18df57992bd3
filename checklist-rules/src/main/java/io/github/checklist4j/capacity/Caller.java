package io.github.checklist4j.capacity;

import static java.math.BigDecimal.ONE;

import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Bound;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identity under which a group of integrations calls.
 *
 * @param subject its path, or the path of the integration for which nobody named one
 * @param identity the identity, or {@code null} if it is not known
 * @param missing the fact that says which identity it is, where that is not known; {@code null} where it is
 * @param users how many users share the work
 * @param servers how many web servers they reach
 * @param group the integrations
 */
record Caller(
        Path subject, @Nullable Identity identity, @Nullable Path missing, Fact users, Fact servers, Group group) {
    private static final Bound USERS = Bound.of(Identity.class, "users");
    private static final Bound SERVERS = Bound.of(Identity.class, "servers");

    /** The callers among some integrations, each with everything that it calls for. */
    static List<Caller> of(Scene scene, List<Member> members) {
        boolean allKnown =
                members.stream().allMatch(member -> member.load().integration().identity() != null);
        Most most = allKnown ? Most.ANY : Most.of(scene);
        List<Caller> callers = new ArrayList<>();
        for (Group group : Group.by(members, load -> load.integration().identity(), "identity")) {
            if (!group.isOnlyPerhaps()) {
                callers.add(of(scene, group, most));
            }
        }
        return callers;
    }

    /** Whether the call is known to be made by no identity. */
    boolean isNobody() {
        return identity == null && missing == null;
    }

    private static Caller of(Scene scene, Group group, Most most) {
        Load first = group.first();
        if (group.key() == null) {
            Path identity = first.path().then("identity");
            return unknown(most, identity, identity, group);
        }
        String id = first.integration().identity();
        Identity identity = scene.identity(id);
        if (identity != null) {
            return known(scene, identity, group);
        }
        if (id != null && !id.isEmpty()) {
            return unknown(Most.ANY, Path.of("identities", id), Path.of("identities"), group);
        }
        Fact one = Fact.exactly(ONE, first.path(), "identity");
        return new Caller(first.path(), null, null, one, one, group);
    }

    private static Caller known(Scene scene, Identity identity, Group group) {
        Path path = Path.of("identities", identity.id());
        return new Caller(
                path,
                identity,
                null,
                Fact.of(users(scene, identity), USERS, path, "users"),
                Fact.of(servers(scene, identity), SERVERS, path, "servers"),
                group);
    }

    /** It is one of those that are written down, or nobody; if none are written down, it may be any. */
    private static Caller unknown(Most most, Path subject, Path missing, Group group) {
        return new Caller(
                subject,
                null,
                missing,
                upTo(USERS, most.users(), most.facts(), subject, missing),
                upTo(SERVERS, most.servers(), most.facts(), subject, missing),
                group);
    }

    private static Fact upTo(Bound bound, BigDecimal most, Facts facts, Path subject, Path missing) {
        Interval number = Interval.between(ONE, null, most, facts, Facts.of(missing));
        boolean any = most.compareTo(bound.max()) >= 0;
        return Fact.between(any ? number.outOf(Interval.unstated(missing, ONE, null, most)) : number, subject, missing);
    }

    /** The most users and servers that an identity has of which nobody says which one it is. */
    private record Most(BigDecimal users, BigDecimal servers, Facts facts) {
        static final Most ANY = new Most(USERS.max(), SERVERS.max(), Facts.NONE);

        static Most of(Scene scene) {
            if (scene.project().identities() == null) {
                return ANY;
            }
            BigDecimal users = ONE;
            BigDecimal servers = ONE;
            Facts facts = Facts.NONE;
            for (Identity identity : scene.identities().values()) {
                users = users.max(high(Caller.users(scene, identity), USERS));
                servers = servers.max(high(Caller.servers(scene, identity), SERVERS));
                Path path = Path.of("identities", identity.id());
                facts = facts.and(Facts.of(path.then("users"))).and(Facts.of(path.then("servers")));
            }
            return new Most(users, servers, facts);
        }

        private static BigDecimal high(@Nullable Range<BigDecimal> range, Bound bound) {
            return range == null ? bound.max() : range.high();
        }
    }

    private static @Nullable Range<BigDecimal> users(Scene scene, Identity identity) {
        Path path = Path.of("identities", identity.id()).then("users");
        return scene.assumed(identity.users(), path, ONE, "one user calls where nobody says how many share the work");
    }

    private static @Nullable Range<BigDecimal> servers(Scene scene, Identity identity) {
        Path path = Path.of("identities", identity.id()).then("servers");
        return scene.assumed(identity.servers(), path, ONE, "one web server counts unless more were measured");
    }

    /** More users; where nobody says who calls, that has to be said first. */
    List<Lever> moreUsers() {
        return identity == null ? List.of() : List.of(Lever.of(users, true, 0, "users"));
    }
}
