package io.github.checklist4j.facts;

import java.util.Arrays;

/** The way to where a walk is: names and indices, written out only when somebody asks. */
final class Trail {
    private static final int INTO = -1;
    private static final int TO_KEY = -2;

    private String[] names = new String[16];
    private int[] indices = new int[16]; // of an element, or else how to read the name
    private int length;

    /** Goes into a component. */
    void into(String name) {
        push(name, INTO);
    }

    /** Goes to an element of a list. */
    void to(int index) {
        push("", index);
    }

    /** Goes to an element of a list that has an id. */
    void to(String key) {
        push(key, TO_KEY);
    }

    /** Goes back by one step. */
    void back() {
        length--;
    }

    private void push(String name, int index) {
        if (length == names.length) {
            names = Arrays.copyOf(names, 2 * length);
            indices = Arrays.copyOf(indices, 2 * length);
        }
        names[length] = name;
        indices[length++] = index;
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (indices[i] == INTO) {
                path.append(i == 0 ? "" : ".").append(names[i]);
            } else {
                path.append('[')
                        .append(indices[i] == TO_KEY ? names[i] : indices[i])
                        .append(']');
            }
        }
        return path.toString();
    }
}
