package com.example.checklist4j.cli;

/** The exit codes, which pipelines rely on. */
final class Exit {
    static final int NOTHING_FAILED = 0;
    static final int A_TASK_FAILED = 1;
    static final int BAD_INPUT = 2;

    private Exit() {}
}
