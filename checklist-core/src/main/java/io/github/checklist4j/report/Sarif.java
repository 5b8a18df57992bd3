package io.github.checklist4j.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a SARIF 2.1.0 log that we write, named as they are there. Lists are nullable so that an empty one is written. */
final class Sarif {
    static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    static final String VERSION = "2.1.0";

    private Sarif() {}

    record Log(String $schema, String version, @Nullable List<Run> runs) {}

    record Run(
            Tool tool,
            AutomationDetails automationDetails,
            @Nullable List<Invocation> invocations,
            String columnKind,
            @Nullable List<Result> results,
            Map<String, Object> properties) {}

    record Tool(Driver driver) {}

    record Driver(
            String name,
            String version,
            String informationUri,
            @Nullable List<Rule> rules) {}

    record Rule(
            String id, Message shortDescription, @Nullable Message fullDescription, Help help) {}

    record Help(String text, String markdown) {}

    record Message(String text) {}

    record AutomationDetails(String id) {}

    record Invocation(boolean executionSuccessful, @Nullable List<Notification> toolExecutionNotifications) {}

    record Notification(String level, Message message, Descriptor descriptor) {}

    record Descriptor(String id) {}

    record Result(
            String ruleId,
            String kind,
            String level,
            @Nullable Integer rank,
            Message message,
            @Nullable List<Location> locations,
            Map<String, Object> partialFingerprints,
            @Nullable List<Suppression> suppressions,
            Map<String, Object> properties) {}

    record Location(
            @Nullable PhysicalLocation physicalLocation,
            @Nullable List<LogicalLocation> logicalLocations) {}

    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    record ArtifactLocation(String uri) {}

    record Region(Integer startLine, Integer startColumn) {}

    record LogicalLocation(String fullyQualifiedName) {}

    record Suppression(String kind, String status, String justification) {}
}
