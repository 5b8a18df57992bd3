package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.knowledge.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The integrations whose work ends in Dataverse. */
final class DataverseCallers {
    private static final Set<EndpointKind> API = Set.of(EndpointKind.DATAVERSE_WEB_API, EndpointKind.DATAVERSE_SDK);

    /** Read where they stand: nothing is copied into Dataverse. */
    private static final Set<EndpointKind> LIVE = Set.of(EndpointKind.VIRTUAL_TABLE);

    private DataverseCallers() {}

    /** Whether an integration is known to call it. */
    static boolean isApi(Load load) {
        EndpointKind endpoint = load.integration().endpoint();
        return endpoint != null && API.contains(endpoint);
    }

    /** Those that call it under an identity of their own. Dual-write is one of them as far as it writes there. */
    static List<Member> calling(Scene scene) {
        List<Member> callers = new ArrayList<>();
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (endpoint == null) {
                callers.add(Member.perhaps(load, load.path().then("endpoint")));
            } else if (isApi(load)) {
                callers.add(Member.certain(load));
            } else if (endpoint == EndpointKind.DUAL_WRITE) {
                List<Member> ending = new ArrayList<>();
                ending(scene, load, ending);
                ending.forEach(member -> callers.add(new Member(load, member.doubts(), true)));
            }
        }
        return callers;
    }

    /** Those of which operations end there, by whichever interface or product they come. */
    static List<Member> ending(Scene scene) {
        List<Member> ending = new ArrayList<>();
        for (Load load : scene.loads()) {
            EndpointKind endpoint = load.integration().endpoint();
            if (isApi(load)) {
                ending.add(Member.certain(load));
            } else if (endpoint == null || !LIVE.contains(endpoint)) {
                ending(scene, load, ending);
            }
        }
        return ending;
    }

    private static void ending(Scene scene, Load load, List<Member> into) {
        Integration integration = load.integration();
        boolean bothWays = integration.direction() == Direction.BIDIRECTIONAL;
        boolean dualWrite = integration.endpoint() == EndpointKind.DUAL_WRITE; // one side is always Dataverse
        if (isDataverse(scene, integration.target())
                || (bothWays && (dualWrite || isDataverse(scene, integration.source())))) {
            into.add(Member.certain(load));
            return;
        }
        List<Path> missing = missing(scene, load);
        if (!missing.isEmpty()) {
            into.add(Member.perhaps(load, missing));
        }
    }

    private static boolean isDataverse(Scene scene, @Nullable String id) {
        ConnectedSystem system = scene.system(id);
        return system != null && system.kind() == ConnectedSystem.Kind.DATAVERSE;
    }

    /** The facts that may still say that it ends there; none if none can. */
    private static List<Path> missing(Scene scene, Load load) {
        Integration integration = load.integration();
        boolean dualWrite = integration.endpoint() == EndpointKind.DUAL_WRITE;
        List<Path> missing = new ArrayList<>();
        Path target = scene.missing(integration.target(), load.path().then("target"), ConnectedSystem::kind, "kind");
        Path source = scene.missing(integration.source(), load.path().then("source"), ConnectedSystem::kind, "kind");
        Stream.ofNullable(target).forEach(missing::add);
        if (integration.direction() != Direction.ONE_WAY) {
            Stream.ofNullable(dualWrite ? null : source).forEach(missing::add);
            if (integration.direction() == null
                    && (source != null || dualWrite || isDataverse(scene, integration.source()))) {
                missing.add(load.path().then("direction"));
            }
        }
        if (missing.isEmpty() && integration.endpoint() == null) {
            missing.add(load.path().then("endpoint"));
        }
        return missing;
    }
}
