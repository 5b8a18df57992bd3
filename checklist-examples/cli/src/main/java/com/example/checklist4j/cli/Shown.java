package com.example.checklist4j.cli;

/** How something smaller than a result is shown. */
enum Shown {
    TEXT,
    MARKDOWN,
    JSON;

    @Override
    public String toString() {
        return Word.of(this);
    }
}
