package io.github.checklist4j.laws;

import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.internal.Bounds;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
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
        if (!isExtension(path)) {
            return below(Project.class, names);
        }
        String own = names.substring(names.indexOf(EXTENSIONS) + EXTENSIONS.length());
        ExtensionKey<?> key = key(own, extensions);
        return own.equals(key.name())
                ? of(key)
                : below(RecordShape.held(key.type()), own.substring(key.name().length() + 1));
    }

    private static ExtensionKey<?> key(String own, List<ExtensionKey<?>> extensions) {
        return extensions.stream()
                .filter(each -> (own + ".").startsWith(each.name() + "."))
                .max(Comparator.comparingInt(each -> each.name().length()))
                .orElseThrow(() -> new IllegalArgumentException("nobody registered the extension fact " + own));
    }

    /** The path of the extension fact of which the path names a part, or the path itself. */
    static String whole(String path, List<ExtensionKey<?>> extensions) {
        int own = path.indexOf(EXTENSIONS) + EXTENSIONS.length();
        return isExtension(path)
                ? path.substring(
                        0,
                        own
                                + key(placeless(path.substring(own), ""), extensions)
                                        .name()
                                        .length())
                : path;
    }

    private static Slot below(Class<?> owner, String names) {
        int dot = names.indexOf('.');
        Slot slot = of(component(owner, dot < 0 ? names : names.substring(0, dot)));
        return dot < 0 ? slot : below(slot.recordBelow(), names.substring(dot + 1));
    }

    static Slot of(ExtensionKey<?> key) {
        return new Slot(key.name(), key.type(), null, Bounds.in(key.unit()), false);
    }

    static boolean isExtension(String path) {
        return placeless(path, "").contains(EXTENSIONS);
    }

    /** The path with something else in place of each key. */
    static String placeless(String path, String instead) {
        return KEY.matcher(path).replaceAll(instead);
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
