package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.quantity.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity under which a group of integrations calls.
 *
 * @param subject its path, or the path of the integration for which nobody named one
 * @param identity the identity, or {@code null} if it is not known
 * @param users how many users share the work
 * @param servers how many web servers they reach
 * @param group the integrations
 */
record Caller(String subject, @Nullable Identity identity, Fact users, Fact servers, Group group) {
    private static final Bound USERS = Bound.of(Identity.class, "users");
    private static final Bound SERVERS = Bound.of(Identity.class, "servers");
    private static final Range<BigDecimal> ONE = Range.exact(BigDecimal.ONE);

    /** The callers among some integrations, each with everything that it calls for. */
    static List<Caller> of(Scene scene, List<Member> members) {
        List<Caller> callers = new ArrayList<>();
        for (Group group : Group.by(members, Caller::key, "identity")) {
            if (!group.isOnlyOfUnknownEndpoints()) {
                callers.add(of(scene, group));
            }
        }
        return List.copyOf(callers);
    }

    /** An integration that is known to have no identity shares none with anybody. */
    private static @Nullable String key(Member member) {
        String identity = member.load().integration().identity();
        return identity != null && identity.isEmpty() ? member.load().path() : identity;
    }

    /** Whether the call is known to be made by no identity. */
    boolean isNobody() {
        return "".equals(group.first().load().integration().identity());
    }

    private static Caller of(Scene scene, Group group) {
        List<Identity> identities = scene.project().identities();
        String integration = group.first().load().path();
        String key = group.key();
        if (key == null) {
            return unknown(identities, integration, integration + ".identity", group);
        }
        if ("".equals(group.first().load().integration().identity())) {
            return alone(integration, group);
        }
        if (identities == null) {
            return unknown(null, "identities[" + key + "]", "identities", group);
        }
        return known(Objects.requireNonNull(scene.identity(key)), group);
    }

    private static Caller known(Identity identity, Group group) {
        String path = "identities[" + identity.id() + "]";
        return new Caller(
                path,
                identity,
                Fact.of(users(identity), USERS, path + ".users"),
                Fact.of(servers(identity), SERVERS, path + ".servers"),
                group);
    }

    /** Nobody called: the integration is a caller of its own. */
    private static Caller alone(String path, Group group) {
        Fact users = Fact.exactly(BigDecimal.ONE, path + ".identity");
        return new Caller(path, null, users, users, group);
    }

    /** It is one of those that are written down, if they are; else any. */
    private static Caller unknown(@Nullable List<Identity> identities, String subject, String missing, Group group) {
        List<Identity> candidates = identities == null ? List.of() : identities;
        return new Caller(
                subject,
                null,
                Fact.of(spread(candidates.stream().map(Caller::users).toList()), USERS, missing),
                Fact.of(spread(candidates.stream().map(Caller::servers).toList()), SERVERS, missing),
                group);
    }

    private static @Nullable Range<BigDecimal> spread(List<Range<BigDecimal>> ranges) {
        if (ranges.isEmpty()) {
            return null;
        }
        BigDecimal low =
                ranges.stream().map(Range::low).min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal high =
                ranges.stream().map(Range::high).max(Comparator.naturalOrder()).orElseThrow();
        return Range.between(low, high);
    }

    private static Range<BigDecimal> users(Identity identity) {
        return identity.users() == null ? ONE : identity.users();
    }

    private static Range<BigDecimal> servers(Identity identity) {
        return identity.servers() == null ? ONE : identity.servers();
    }
}
