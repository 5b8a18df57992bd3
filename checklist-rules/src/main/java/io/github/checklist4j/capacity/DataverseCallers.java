package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The integrations that call Dataverse. Dual-write is one of them as far as it writes there.
 */
final class DataverseCallers {
    private static final Set<EndpointKind> ENDPOINTS =
            Set.of(EndpointKind.DATAVERSE_WEB_API, EndpointKind.DATAVERSE_SDK, EndpointKind.DUAL_WRITE);

    private DataverseCallers() {}

    static List<Member> in(Scene scene) {
        List<Member> callers = new ArrayList<>();
        for (Member member : scene.calling(ENDPOINTS)) {
            if (member.load().integration().endpoint() == EndpointKind.DUAL_WRITE) {
                dualWrite(scene, member, callers);
            } else {
                callers.add(member);
            }
        }
        return List.copyOf(callers);
    }

    private static void dualWrite(Scene scene, Member member, List<Member> callers) {
        Integration integration = member.load().integration();
        if (integration.direction() == Integration.Direction.BIDIRECTIONAL) {
            callers.add(member);
            return;
        }
        String target = integration.target();
        ConnectedSystem system = scene.system(target);
        ConnectedSystem.Kind kind = system == null ? null : system.kind();
        if (kind == null) {
            callers.add(
                    member.doubted(target == null ? member.load().path() + ".target" : "systems[" + target + "].kind"));
        } else if (kind == ConnectedSystem.Kind.DATAVERSE) {
            callers.add(member);
        } else if (integration.direction() == null) {
            callers.add(member.doubted(member.load().path() + ".direction"));
        }
    }
}
