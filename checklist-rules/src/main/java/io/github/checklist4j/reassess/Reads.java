package io.github.checklist4j.reassess;

import io.github.checklist4j.rules.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the rules of a task read, to tell the facts that they look at from all the others. */
final class Reads {
    private static final Pattern KEY = Pattern.compile("\\[.*?\\](?=\\.|$)", Pattern.DOTALL);

    private final Set<String> paths = new LinkedHashSet<>();

    Reads(List<Rule<?>> rules) {
        rules.forEach(rule -> paths.addAll(rule.reads()));
    }

    /** Whether a rule reads a fact, something within it, or what it is part of. */
    boolean concern(String path) {
        String fact = KEY.matcher(path).replaceAll("[]");
        return paths.stream().anyMatch(read -> isWithin(fact, read) || isWithin(read, fact));
    }

    private static boolean isWithin(String fact, String whole) {
        return fact.startsWith(whole)
                && (fact.length() == whole.length()
                        || whole.endsWith("]")
                        || "[.".indexOf(fact.charAt(whole.length())) >= 0);
    }
}
