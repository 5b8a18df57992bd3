package com.example.checklist4j.importer.workflow;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.ConnectedSystem.Kind;
import io.github.checklist4j.facts.ConnectedSystemBuilder;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Hosting;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The connectors of which the facts know what is behind them, by the names that their publisher gives them ({@code shared_sql} in a
 * solution, {@code sql} in a Logic App). What is not in this list is named in the notes.
 */
enum Connector {
    DATAVERSE(
            EndpointKind.DATAVERSE_WEB_API,
            Kind.DATAVERSE,
            Hosting.CLOUD,
            "commondataserviceforapps",
            "commondataservice"),
    FINANCE_AND_OPERATIONS(EndpointKind.FINANCE_OPERATIONS_ODATA, Kind.FINANCE_AND_OPERATIONS, null, "dynamicsax"),
    SQL_SERVER(EndpointKind.DATABASE, Kind.DATABASE, null, "sql"),
    ORACLE(EndpointKind.DATABASE, Kind.DATABASE, null, "oracle"),
    SHAREPOINT(EndpointKind.FILE, Kind.DOCUMENT_STORE, null, "sharepointonline"),
    BLOB_STORAGE(EndpointKind.FILE, Kind.DOCUMENT_STORE, Hosting.CLOUD, "azureblob"),
    FILE_SERVER(EndpointKind.FILE, Kind.OTHER, null, "sftpwithssh", "sftp", "ftp", "filesystem"),
    SALESFORCE(EndpointKind.REST_API, Kind.BUSINESS_APPLICATION, Hosting.CLOUD, "salesforce"),

    /** What carries messages is no system that data comes from or goes to. */
    SERVICE_BUS(EndpointKind.SERVICE_BUS, null, null, "servicebus"),
    EVENT_HUBS(EndpointKind.EVENT_HUBS, null, null, "eventhubs"),
    EVENT_GRID(EndpointKind.EVENT_GRID, null, null, "azureeventgrid", "azureeventgridpublish"),

    /** An action of the language itself; which system answers is in no connector. */
    HTTP(EndpointKind.REST_API, null, null, "http"),

    /** Tells or asks people: no exchange of data between systems. */
    PEOPLE(null, null, null, "office365", "outlook", "teams", "approvals", "flowpush", "sendmail", "office365users");

    private final EndpointKind endpoint;
    private final Kind kind;
    private final Hosting hosting;
    private final List<String> names;

    Connector(EndpointKind endpoint, Kind kind, Hosting hosting, String... names) {
        this.endpoint = endpoint;
        this.kind = kind;
        this.hosting = hosting;
        this.names = List.of(names);
    }

    /** The connector of a name, or {@code null}. */
    static Connector of(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceFirst("^shared[_-]", "").replaceFirst("[-_]\\d+$", "");
        return Stream.of(values())
                .filter(each -> each.names.contains(plain))
                .findFirst()
                .orElse(null);
    }

    /** The interface that it calls, or {@code null}. */
    EndpointKind endpoint() {
        return endpoint;
    }

    /** The id of the system behind it, or {@code null} where it is the name of none. */
    String system() {
        return kind == null ? null : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ConnectedSystem asSystem() {
        return ConnectedSystemBuilder.builder()
                .id(system())
                .kind(kind)
                .hosting(hosting)
                .build();
    }
}
