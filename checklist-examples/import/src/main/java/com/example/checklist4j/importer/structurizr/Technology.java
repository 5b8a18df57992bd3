package com.example.checklist4j.importer.structurizr;

import io.github.checklist4j.facts.EndpointKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people write as the technology of a relationship, as the interface that is called; only where the words are plain. */
final class Technology {
    private static final Map<String, EndpointKind> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("service bus", EndpointKind.SERVICE_BUS);
        WORDS.put("event hub", EndpointKind.EVENT_HUBS);
        WORDS.put("event grid", EndpointKind.EVENT_GRID);
        WORDS.put("dual-write", EndpointKind.DUAL_WRITE);
        WORDS.put("virtual table", EndpointKind.VIRTUAL_TABLE);
        WORDS.put("dataverse web api", EndpointKind.DATAVERSE_WEB_API);
        WORDS.put("webhook", EndpointKind.WEBHOOK);
        WORDS.put("sftp", EndpointKind.FILE);
        WORDS.put("ftps", EndpointKind.FILE);
        WORDS.put("jdbc", EndpointKind.DATABASE);
        WORDS.put("odbc", EndpointKind.DATABASE);
    }

    private Technology() {}

    /** The one interface that the words name, or {@code null}; words that name none, or several, are handed back. */
    static EndpointKind endpoint(String technology, Set<String> unread) {
        if (technology == null || technology.isBlank()) {
            return null;
        }
        String words = technology.toLowerCase(Locale.ROOT);
        Set<EndpointKind> named = WORDS.entrySet().stream()
                .filter(each -> words.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        if (named.size() == 1) {
            return named.iterator().next();
        }
        boolean plainHttp =
                named.isEmpty() && words.matches("(json|xml|rest|soap)?[ /+]*https?[ /+]*(json|xml|rest|soap)?");
        if (!plainHttp) {
            unread.add(technology);
        }
        return plainHttp ? EndpointKind.REST_API : null;
    }
}
