package io.github.checklist4j.fit;

import static io.github.checklist4j.facts.EndpointKind.DATAVERSE_SDK;
import static io.github.checklist4j.facts.EndpointKind.DATAVERSE_WEB_API;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_CUSTOM_SERVICE;
import static io.github.checklist4j.facts.EndpointKind.FINANCE_OPERATIONS_ODATA;

import io.github.checklist4j.facts.EndpointKind;
import java.util.List;

/** What is published about kinds of endpoint. */
final class Endpoints {
    private Endpoints() {}

    /** Where a caller waits for a finance and operations app. */
    static final List<EndpointKind> FINANCE_OPERATIONS_CALLS =
            List.of(FINANCE_OPERATIONS_ODATA, FINANCE_OPERATIONS_CUSTOM_SERVICE);

    /** Which endpoints refuse a caller for the time being and say in Retry-After how long. */
    static final List<EndpointKind> THROTTLING =
            List.of(DATAVERSE_WEB_API, DATAVERSE_SDK, FINANCE_OPERATIONS_ODATA, FINANCE_OPERATIONS_CUSTOM_SERVICE);
}
