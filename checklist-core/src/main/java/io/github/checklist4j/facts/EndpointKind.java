package io.github.checklist4j.facts;

/** The interface that an integration calls. */
public enum EndpointKind {
    /** The Dataverse Web API. */
    DATAVERSE_WEB_API,

    /** The Dataverse organisation service. */
    DATAVERSE_SDK,

    /** OData of a finance and operations app. */
    FINANCE_OPERATIONS_ODATA,

    /** A custom service of a finance and operations app. */
    FINANCE_OPERATIONS_CUSTOM_SERVICE,

    /** The data management package REST API. */
    FINANCE_OPERATIONS_PACKAGE_API,

    /** The recurring integrations REST API. */
    FINANCE_OPERATIONS_RECURRING,

    /** A business event of a finance and operations app. */
    FINANCE_OPERATIONS_BUSINESS_EVENT,

    /** A data event (create, update, delete) of a finance and operations app. */
    FINANCE_OPERATIONS_DATA_EVENT,

    /** Dual-write between a finance and operations app and Dataverse. */
    DUAL_WRITE,

    /** A virtual table. */
    VIRTUAL_TABLE,

    /** A webhook that Dataverse calls. */
    WEBHOOK,

    /** A step that posts the Dataverse context to Service Bus or Event Hubs. */
    DATAVERSE_SERVICE_BUS_STEP,

    /** A plug-in that calls out of Dataverse. */
    DATAVERSE_PLUG_IN,

    /** Azure Service Bus. */
    SERVICE_BUS,

    /** Azure Event Grid. */
    EVENT_GRID,

    /** Azure Event Hubs. */
    EVENT_HUBS,

    /** A Power Automate flow. */
    FLOW,

    /** An Azure Logic App. */
    LOGIC_APP,

    /** A data lake or replica that is read or written in bulk. */
    DATA_LAKE,

    /** A database. */
    DATABASE,

    /** Files or documents. */
    FILE,

    /** Any other HTTP interface. */
    REST_API,

    /** None of these. */
    OTHER
}
