package com.example.checklist4j.importer.powerplatform;

import com.example.checklist4j.importer.Refused;
import com.example.checklist4j.importer.powerplatform.Xml.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two XML files of a solution: what it is called, and what is in it.
 *
 * @param uniqueName its unique name
 * @param name the name that is shown, or {@code null}
 * @param processes its processes: cloud flows and others
 * @param connectors the connector of each connection reference, by the logical name of the reference
 * @param unread the sections with something in them that are not read, each with its number of parts
 */
record Solution(
        String uniqueName, String name, List<Process> processes, Map<String, String> connectors, List<String> unread) {
    private static final String MANIFEST = "solution.xml";
    private static final String CUSTOMIZATIONS = "customizations.xml";
    private static final List<String> READ = List.of("workflows", "connectionreferences", "languages");

    /** Category of a cloud flow in the table of processes. */
    private static final String CLOUD_FLOW = "5";

    /** A process; what it does not say is {@code null}. */
    record Process(String name, String file, String category, String state) {
        boolean isCloudFlow() {
            return CLOUD_FLOW.equals(category);
        }

        boolean isOff() {
            return "0".equals(state);
        }
    }

    static boolean isRead(String file) {
        return file.equals(MANIFEST) || file.equals(CUSTOMIZATIONS) || file.equals("[Content_Types].xml");
    }

    static Solution of(Archive archive) {
        Element manifest = root(archive, MANIFEST);
        requireKnownVersion(manifest, archive.place(MANIFEST));
        Element solution = manifest.all("SolutionManifest").stream()
                .findFirst()
                .orElseThrow(() -> new Refused(archive.place(MANIFEST), "there is no SolutionManifest"));
        String uniqueName = solution.textOf("UniqueName");
        if (uniqueName == null || uniqueName.isEmpty()) {
            throw new Refused(archive.place(MANIFEST), "there is no UniqueName");
        }
        Element customizations = root(archive, CUSTOMIZATIONS);
        return new Solution(
                uniqueName,
                shownName(solution),
                inSection(customizations, "Workflows", "Workflow")
                        .map(Solution::process)
                        .toList(),
                connectors(customizations),
                unread(customizations));
    }

    private static Element root(Archive archive, String file) {
        Element root = Xml.root(archive.bytes(file), archive.place(file));
        if (!root.name().equals("ImportExportXml")) {
            throw new Refused(archive.place(file), "found " + root.name() + ", expected ImportExportXml");
        }
        return root;
    }

    /** Cloud flows came with version 9. */
    private static void requireKnownVersion(Element manifest, String place) {
        String version = manifest.attributes().get("SolutionPackageVersion");
        if (version == null || !version.startsWith("9.")) {
            throw new Refused(place, "found SolutionPackageVersion " + version + ", expected 9.x");
        }
    }

    private static String shownName(Element solution) {
        return solution.all("LocalizedNames").stream()
                .flatMap(names -> names.all("LocalizedName").stream())
                .map(name -> name.attributes().get("description"))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Element> inSection(Element customizations, String section, String name) {
        return customizations.all(section).stream().flatMap(each -> each.all(name).stream());
    }

    private static Process process(Element workflow) {
        String file = workflow.textOf("JsonFileName");
        return new Process(
                workflow.attributes().getOrDefault("Name", "unnamed"),
                file == null ? null : file.replaceFirst("^/", ""),
                workflow.textOf("Category"),
                workflow.textOf("StateCode"));
    }

    private static Map<String, String> connectors(Element customizations) {
        Map<String, String> connectors = new LinkedHashMap<>();
        inSection(customizations, "connectionreferences", "connectionreference").forEach(reference -> {
            String connector = reference.textOf("connectorid");
            String name = reference.attributes().get("connectionreferencelogicalname");
            if (connector != null && name != null) {
                connectors.put(name, connector.substring(connector.lastIndexOf('/') + 1));
            }
        });
        return connectors;
    }

    private static List<String> unread(Element customizations) {
        return customizations.children().stream()
                .filter(section -> !section.children().isEmpty())
                .filter(section -> !READ.contains(section.name().toLowerCase(Locale.ROOT)))
                .map(section -> section.name() + " (" + section.children().size() + ")")
                .collect(Collectors.toList());
    }
}
