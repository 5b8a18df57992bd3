package com.example.checklist4j.benchmarks.workload;

/** What a project of the workload is like. */
public enum Variant {
    /** Every decision is satisfied. */
    CLEAN,
    /** The last tenth of the integrations has problems, so that stopping early saves little. */
    PROBLEMS
}
