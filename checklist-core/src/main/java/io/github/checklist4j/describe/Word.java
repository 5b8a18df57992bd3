package io.github.checklist4j.describe;

/** What a word of the facts can name that the facts do not hold themselves. */
public enum Word {
    /** The id of a task of the checklist. */
    TASK(true, "the id of a task"),
    /** The id of a published limit. */
    LIMIT(true, "the id of a limit"),
    /** The name of a parameter of a rule. */
    PARAMETER(true, "the name of a parameter"),
    /** A product. There are more of them than anybody has published figures of. */
    PRODUCT(false, "a product"),
    /** The name of an extension fact. A tool may keep facts of its own that no rule reads. */
    EXTENSION(false, "the name of an extension fact");

    private final boolean closed;
    private final String text;

    Word(boolean closed, String text) {
        this.closed = closed;
        this.text = text;
    }

    /**
     * Whether there is nothing but what the vocabulary has: an unknown word is then a mistake and refused. Of the other kinds an unknown word
     * is worth a notice.
     *
     * @return true for tasks, limits and parameters
     */
    public boolean isClosed() {
        return closed;
    }

    /**
     * What such a word is, in plain words.
     *
     * @return for example "the id of a task"
     */
    @Override
    public String toString() {
        return text;
    }
}
