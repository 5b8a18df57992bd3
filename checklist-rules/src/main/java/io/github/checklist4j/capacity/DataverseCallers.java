package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Direction;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Path;
import java.util.List;
import java.util.Set;
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
        return scene.loads().stream()
                .flatMap(load -> load.integration().endpoint() == EndpointKind.DUAL_WRITE
                        ? Member.by(load, "endpoint").asFarAs(endsThere(scene, load))
                        : Member.of(load, load.calls(API)))
                .toList();
    }

    /** Those of which operations end there, by whichever interface or product they come. */
    static List<Member> ending(Scene scene) {
        return scene.members(load -> endsThere(scene, load));
    }

    private static Answer endsThere(Scene scene, Load load) {
        Integration integration = load.integration();
        EndpointKind endpoint = integration.endpoint();
        if (endpoint != null && (isApi(load) || LIVE.contains(endpoint))) {
            return load.calls(API);
        }
        Answer source = endpoint == EndpointKind.DUAL_WRITE // one side of it is always Dataverse
                ? load.calls(Set.of(EndpointKind.DUAL_WRITE))
                : isDataverse(scene, integration.source(), load.path().then("source"));
        Answer ends = Answer.any(List.of(
                isDataverse(scene, integration.target(), load.path().then("target")),
                source.and(Answer.is(
                        integration.direction(),
                        Direction.BIDIRECTIONAL,
                        load.path().then("direction")))));
        return ends.isNo() ? load.calls(API) : ends;
    }

    static Answer isDataverse(Scene scene, @Nullable String id, Path reference) {
        return scene.isOf(id, reference, ConnectedSystem::kind, "kind", ConnectedSystem.Kind.DATAVERSE);
    }
}
