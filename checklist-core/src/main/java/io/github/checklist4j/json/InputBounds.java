package io.github.checklist4j.json;

/**
 * How much an input may be. What goes beyond is refused, with its place; a project of 20,000 integrations stays well within the defaults.
 *
 * @param bytes size of the whole input in bytes, at most; 64 MiB by default. What was read needs about 25 times as much memory at worst
 * @param depth lists and objects within one another, at most; 200 by default, never more than 1,000
 * @param textLength characters of one text or key, at most; 100,000 by default
 * @param numberLength characters of one number, at most; 100 by default
 * @param listLength elements of one list, and keys of one object of extension facts, at most; 100,000 by default
 * @param problems problems that are reported, at most; 500 by default
 */
public record InputBounds(int bytes, int depth, int textLength, int numberLength, int listLength, int problems) {
    private static final int DEEPEST = 1_000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a bound is below 1, or the depth above 1,000
     */
    public InputBounds {
        positive("bytes", bytes);
        positive("depth", depth);
        positive("textLength", textLength);
        positive("numberLength", numberLength);
        positive("listLength", listLength);
        positive("problems", problems);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the bound depth must be at most " + DEEPEST + ", but was " + depth);
        }
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("the bound " + name + " must be at least 1, but was " + value);
        }
    }

    /**
     * The defaults.
     *
     * @return bounds that a large project stays within
     */
    public static InputBounds standard() {
        return new InputBounds(64 * 1024 * 1024, 200, 100_000, 100, 100_000, 500);
    }

    /**
     * What holds for results: an {@link io.github.checklist4j.assessment.Assessment} is read as large as it can be written. It names every fact
     * of a project that is missing, quotes what a rule said when it failed, and is as deep as the conditions of its rules.
     *
     * @return bounds that everything stays within that this library writes
     */
    public static InputBounds results() {
        return new InputBounds(Bytes.LONGEST - 1, DEEPEST, Integer.MAX_VALUE, 100, Integer.MAX_VALUE, 500);
    }

    /**
     * The same bounds with another size of the whole input.
     *
     * @param bytes size in bytes
     * @return a copy
     */
    public InputBounds withBytes(int bytes) {
        return new InputBounds(bytes, depth, textLength, numberLength, listLength, problems);
    }

    /**
     * The same bounds with another depth.
     *
     * @param depth lists and objects within one another
     * @return a copy
     */
    public InputBounds withDepth(int depth) {
        return new InputBounds(bytes, depth, textLength, numberLength, listLength, problems);
    }

    /**
     * The same bounds with another length of a text.
     *
     * @param textLength characters
     * @return a copy
     */
    public InputBounds withTextLength(int textLength) {
        return new InputBounds(bytes, depth, textLength, numberLength, listLength, problems);
    }

    /**
     * The same bounds with another length of a number.
     *
     * @param numberLength characters
     * @return a copy
     */
    public InputBounds withNumberLength(int numberLength) {
        return new InputBounds(bytes, depth, textLength, numberLength, listLength, problems);
    }

    /**
     * The same bounds with another length of a list.
     *
     * @param listLength elements
     * @return a copy
     */
    public InputBounds withListLength(int listLength) {
        return new InputBounds(bytes, depth, textLength, numberLength, listLength, problems);
    }

    /**
     * The same bounds with another number of problems.
     *
     * @param problems problems that are reported
     * @return a copy
     */
    public InputBounds withProblems(int problems) {
        return new InputBounds(bytes, depth, textLength, numberLength, listLength, problems);
    }
}
