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
import java.util.Objects;
import java.util.function.Function;
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
    private static final Share USERS =
            new Share("users", Identity::users, "one user calls where nobody says how many share the work");
    private static final Share SERVERS =
            new Share("servers", Identity::servers, "one web server counts unless more were measured");

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
            Path path = Path.of("identities", identity.id());
            return new Caller(
                    path, identity, null, USERS.of(scene, identity, path), SERVERS.of(scene, identity, path), group);
        }
        if (id != null && !id.isEmpty()) {
            return unknown(Most.ANY, Path.of("identities", id), Path.of("identities"), group);
        }
        Fact one = Fact.exactly(ONE, first.path(), "identity");
        return new Caller(first.path(), null, null, one, one, group);
    }

    /** It is one of those that are written down, or nobody; if none are written down, it may be any. */
    private static Caller unknown(Most most, Path subject, Path missing, Group group) {
        return new Caller(
                subject,
                null,
                missing,
                USERS.upTo(most.users(), most.facts(), subject, missing),
                SERVERS.upTo(most.servers(), most.facts(), subject, missing),
                group);
    }

    /** The most users and servers that an identity has of which nobody says which one it is. */
    private record Most(Interval users, Interval servers, Facts facts) {
        static final Most ANY =
                new Most(Interval.exactly(USERS.bound.max()), Interval.exactly(SERVERS.bound.max()), Facts.NONE);

        static Most of(Scene scene) {
            if (scene.project().identities() == null) {
                return ANY;
            }
            Interval users = Interval.exactly(ONE);
            Interval servers = users;
            Facts facts = Facts.NONE;
            for (Identity identity : scene.identities().values()) {
                Path path = Path.of("identities", identity.id());
                Fact ofUsers = USERS.of(scene, identity, path);
                Fact ofServers = SERVERS.of(scene, identity, path);
                users = users.max(ofUsers.value());
                servers = servers.max(ofServers.value());
                facts = facts.and(Facts.of(ofUsers.path())).and(Facts.of(ofServers.path()));
            }
            return new Most(users, servers, facts);
        }
    }

    /** How many share the work of an identity: one where nobody says how many. */
    private record Share(String name, Function<Identity, @Nullable Range<BigDecimal>> stated, String why, Bound bound) {
        Share(String name, Function<Identity, @Nullable Range<BigDecimal>> stated, String why) {
            this(name, stated, why, Bound.of(Identity.class, name));
        }

        Fact of(Scene scene, Identity identity, Path owner) {
            return Fact.of(scene.assumed(stated.apply(identity), owner.then(name), ONE, why), bound, owner, name);
        }

        Fact upTo(Interval most, Facts facts, Path subject, Path missing) {
            BigDecimal high = Objects.requireNonNull(most.high(), name);
            Interval number = Interval.between(ONE, null, high, facts, Facts.of(missing));
            boolean any = high.compareTo(bound.max()) >= 0;
            return Fact.between(
                    any ? number.outOf(Interval.unstated(missing, ONE, null, high)) : number, subject, missing);
        }
    }

    /** More users; where nobody says who calls, that has to be said first. */
    List<Lever> moreUsers() {
        return identity == null ? List.of() : List.of(Lever.of(users, true, 0, "users"));
    }
}
