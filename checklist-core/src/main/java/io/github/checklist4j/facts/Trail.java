package io.github.checklist4j.facts;

import java.util.Arrays;

/** The way to where a walk is: names and indices, written out only when somebody asks. */
final class Trail {
    private String[] names = new String[16];
    private int[] indices = new int[16];
    private int length;

    /** Goes into a component. */
    void into(String name) {
        push(name, -1);
    }

    /** Goes to an element of a list. */
    void to(int index) {
        push("", index);
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
            if (indices[i] >= 0) {
                path.append('[').append(indices[i]).append(']');
            } else {
                path.append(i == 0 ? "" : ".").append(names[i]);
            }
        }
        return path.toString();
    }
}
