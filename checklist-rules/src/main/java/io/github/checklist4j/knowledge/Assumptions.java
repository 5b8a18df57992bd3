package io.github.checklist4j.knowledge;

import io.github.checklist4j.assessment.Assumption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What absent facts are taken for in one look at a project, and a list of all that was. Not safe for several threads: each assessment makes
 * its own.
 */
public final class Assumptions {
    private final boolean strict;
    private final Map<String, Assumption> made = new LinkedHashMap<>();

    private Assumptions(boolean strict) {
        this.strict = strict;
    }

    /**
     * Takes an absent fact for what its documentation says.
     *
     * @return no assumption made yet
     */
    public static Assumptions allowed() {
        return new Assumptions(false);
    }

    /**
     * Takes every absent fact for unknown.
     *
     * @return no assumption, ever
     */
    public static Assumptions none() {
        return new Assumptions(true);
    }

    /**
     * A fact that has a documented meaning where it is absent.
     *
     * @param fact the fact, or {@code null}: absent
     * @param path where it stands
     * @param assumed what it is taken for then
     * @param why why that may be assumed, in words
     * @param <T> its type
     * @return the fact, or what is assumed, or {@code null} where nothing may be
     */
    public <T> @Nullable T of(@Nullable T fact, Path path, T assumed, String why) {
        return of(fact, path, assumed, assumed.toString(), why);
    }

    /**
     * A fact that has a documented meaning where it is absent, and a value for it that only a word tells.
     *
     * @param fact the fact, or {@code null}: absent
     * @param path where it stands
     * @param assumed what it is taken for then
     * @param word how that is listed, for example {@code any time}
     * @param why why that may be assumed, in words
     * @param <T> its type
     * @return the fact, or what is assumed, or {@code null} where nothing may be
     */
    public <T> @Nullable T of(@Nullable T fact, Path path, T assumed, String word, String why) {
        if (fact != null || strict) {
            return fact;
        }
        made.computeIfAbsent(path.toString(), key -> new Assumption(key, word, why));
        return assumed;
    }

    /**
     * What was assumed up to now.
     *
     * @return it in the order in which it was assumed
     */
    public List<Assumption> made() {
        return List.copyOf(made.values());
    }

    /**
     * Whether nothing may be assumed.
     *
     * @return true for a strict assessment
     */
    public boolean isStrict() {
        return strict;
    }
}
