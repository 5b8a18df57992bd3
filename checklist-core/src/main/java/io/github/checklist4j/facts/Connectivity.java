package io.github.checklist4j.facts;

/** How data crosses from the cloud to the premises and back. */
public enum Connectivity {
    /** The on-premises data gateway. */
    DATA_GATEWAY,

    /** A virtual private network. */
    VPN,

    /** A private circuit. */
    EXPRESS_ROUTE,

    /** A private endpoint. */
    PRIVATE_LINK,

    /** A relay that the inside opens. */
    RELAY,

    /** There is known to be no connection yet. */
    NONE
}
