package com.example.checklist4j.importer;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids of names, each once within its list. */
public final class Ids {
    private final Set<String> taken = new HashSet<>();

    /** An id that no other name of this list has: {@code send-orders}, and {@code send-orders-2} for the next one of that name. */
    public String unique(String name) {
        String id = of(name);
        String unique = id;
        for (int i = 2; !taken.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    /** The id that a name gives: small letters and digits of any script, with hyphens between them. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String id = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? "unnamed" : id;
    }
}
