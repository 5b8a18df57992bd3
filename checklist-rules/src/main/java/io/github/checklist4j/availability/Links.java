package io.github.checklist4j.availability;

import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.Stop;
import io.github.checklist4j.platform.Ways;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The links of a project, each made once however many integrations pass it.
 *
 * @param ways the ways of the project
 * @param capabilities what is published about products, for components whose availability the project does not state
 * @param assumptions what absent facts are taken for
 * @param known those that were made already
 */
public record Links(Ways ways, Capabilities capabilities, Assumptions assumptions, Map<Stop, Link> known) {
    /**
     * The links of a project.
     *
     * @param ways the ways of the project
     * @param capabilities what is published about products, for components whose availability the project does not state
     * @param assumptions what absent facts are taken for
     * @return the links, none made yet
     */
    public static Links of(Ways ways, Capabilities capabilities, Assumptions assumptions) {
        return new Links(ways, capabilities, assumptions, new ConcurrentHashMap<>());
    }

    Link at(Stop stop) {
        return known.computeIfAbsent(stop, each -> Link.of(each, capabilities, assumptions));
    }
}
