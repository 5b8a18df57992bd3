package io.github.checklist4j.knowledge;

import org.jspecify.annotations.Nullable;

/** Where a fact stands, for example {@code integrations[orders].payload.bytes}. The text is put together when somebody looks. */
public final class Path {
    /** The project itself. */
    public static final Path PROJECT = new Path(null, "", null);

    private final @Nullable Path around;
    private final Object name; // its text is the name
    private final @Nullable String key;
    private @Nullable String text; // once somebody has looked

    private Path(@Nullable Path around, Object name, @Nullable String key) {
        this.around = around;
        this.name = name;
        this.key = key;
    }

    /**
     * A path that is written out already.
     *
     * @param text the path from the project down
     * @return the path
     */
    public static Path of(String text) {
        return new Path(null, text, null);
    }

    /**
     * The path of something that can say where it stands.
     *
     * @param place its text is the path from the project down
     * @return the path
     */
    public static Path at(Object place) {
        return new Path(null, place, null);
    }

    /**
     * An element of a list of the project.
     *
     * @param list the path of the list
     * @param key the id of the element
     * @return the path
     */
    public static Path of(String list, String key) {
        return new Path(null, list, key);
    }

    /**
     * A fact of what stands here.
     *
     * @param fact its path from here down
     * @return the path
     */
    public Path then(String fact) {
        return new Path(this, fact, null);
    }

    /**
     * An element of a list of what stands here.
     *
     * @param list the path of the list from here down
     * @param id the id of the element
     * @return the path
     */
    public Path then(String list, String id) {
        return new Path(this, list, id);
    }

    private void write(StringBuilder text) {
        if (around != null) {
            around.write(text);
            if (text.length() > 0) {
                text.append('.');
            }
        }
        text.append(name);
        if (key != null) {
            text.append('[').append(key).append(']');
        }
    }

    /**
     * The path from the project down.
     *
     * @return for example {@code integrations[orders].payload.bytes}
     */
    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            StringBuilder written = new StringBuilder(48); // most paths are no longer
            write(written);
            known = written.toString();
            text = known;
        }
        return known;
    }
}
