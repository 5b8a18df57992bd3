package io.github.checklist4j.jackson;

import tools.jackson.core.JsonPointer;

/** The path of a problem as a JSON pointer: {@code integrations[3].style} is {@code /integrations/3/style}. */
final class Pointers {
    private Pointers() {}

    static JsonPointer of(String path) {
        if (path.isEmpty()) {
            return JsonPointer.empty();
        }
        StringBuilder pointer = new StringBuilder("/");
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            switch (c) {
                case '.', '[' -> pointer.append('/');
                case ']' -> {} // the next part begins with a point or a bracket
                case '~' -> pointer.append("~0");
                case '/' -> pointer.append("~1");
                default -> pointer.append(c);
            }
        }
        return JsonPointer.compile(pointer.toString());
    }
}
