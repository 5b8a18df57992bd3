package io.github.checklist4j.cost;

/** The three cases that an estimate is calculated for. */
enum Case {
    LOW,
    LIKELY,
    HIGH
}
