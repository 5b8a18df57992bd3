package com.example.checklist4j.cli;

/** How a result is shown. */
enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    HTML,
    SARIF,
    JUNIT;

    /** Whether it draws what the rules show, asked for or not. */
    boolean draws() {
        return this == HTML || this == MARKDOWN;
    }

    @Override
    public String toString() {
        return Word.of(this);
    }
}
