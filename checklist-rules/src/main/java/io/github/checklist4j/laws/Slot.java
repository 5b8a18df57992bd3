package io.github.checklist4j.laws;

import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can stand at the path of a fact.
 *
 * @param name the name of the fact
 * @param type the declared type
 * @param refers the list that it refers to, or {@code null}
 * @param bounds the bounds of a quantity
 * @param assumed whether its absence has a meaning of its own
 */
record Slot(String name, Type type, @Nullable String refers, Bounds bounds, boolean assumed) {
    private static final String EXTENSIONS = "extensions.";

    /** The key of an element, which may hold brackets of its own: it ends where the path ends or a dot follows. */
    private static final Pattern KEY = Pattern.compile("\\[.*?\\](?=\\.|$)", Pattern.DOTALL);

    static Slot of(Component component) {
        return new Slot(
                component.name(), component.type(), component.refers(), component.bounds(), component.assumed());
    }

    static Slot at(String path, List<ExtensionKey<?>> extensions) {
        String names = placeless(path, "");
        if (isExtension(path)) {
            return of(names.substring(names.indexOf(EXTENSIONS) + EXTENSIONS.length()), extensions);
        }
        Class<?> owner = Project.class;
        Slot slot = null;
        for (String name : names.split("\\.")) {
            slot = of(component(owner, name));
            owner = slot.recordBelow();
        }
        if (slot == null) {
            throw new IllegalArgumentException(path + " is no path of a fact");
        }
        return slot;
    }

    static boolean isExtension(String path) {
        return placeless(path, "").contains(EXTENSIONS);
    }

    /** The path with something else in place of each key. */
    static String placeless(String path, String instead) {
        return KEY.matcher(path).replaceAll(instead);
    }

    private static Slot of(String extension, List<ExtensionKey<?>> known) {
        return known.stream()
                .filter(key -> key.name().equals(extension))
                .findFirst()
                .map(key -> new Slot(key.name(), key.type(), null, Bounds.COUNT, false))
                .orElseThrow(() -> new IllegalArgumentException("nobody registered the extension fact " + extension));
    }

    private static Component component(Class<?> owner, String name) {
        return RecordShape.of(owner).components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(owner.getSimpleName() + " has no " + name));
    }

    /** Whether a value that stands here can refer to a record of some list. */
    boolean mayRefer() {
        return refers != null || recordBelow().isRecord();
    }

    private Class<?> recordBelow() {
        Type below = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
        return (Class<?>) below;
    }
}
