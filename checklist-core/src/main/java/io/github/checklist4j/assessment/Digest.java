package io.github.checklist4j.assessment;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 digest of facts in their line form, in hexadecimal: two projects that say the same have the same one. It is computed when
 * somebody looks for the first time, so who wants verdicts alone does not pay for it. Safe for use by many threads.
 */
public final class Digest {
    private static final int BRIEF = 12;

    private @Nullable Supplier<String> computation;
    private @Nullable String hex;

    private Digest(@Nullable Supplier<String> computation, @Nullable String hex) {
        this.computation = computation;
        this.hex = hex;
    }

    /**
     * A digest that is known.
     *
     * @param hex the digest in hexadecimal
     * @return the digest
     */
    public static Digest of(String hex) {
        return new Digest(null, Objects.requireNonNull(hex, "hex"));
    }

    /**
     * A digest that is computed when somebody looks, once.
     *
     * @param computation gives the digest in hexadecimal
     * @return the digest
     */
    public static Digest later(Supplier<String> computation) {
        return new Digest(Objects.requireNonNull(computation, "computation"), null);
    }

    private synchronized String hex() {
        if (hex == null) {
            hex = Objects.requireNonNull(computation).get();
            computation = null; // and with it the facts
        }
        return hex;
    }

    /**
     * The first few digits, enough for people to tell two projects apart.
     *
     * @return twelve digits
     */
    public String brief() {
        String all = hex();
        return all.substring(0, Math.min(BRIEF, all.length()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Digest digest && digest.hex().equals(hex()));
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    /** The whole digest in hexadecimal. */
    @Override
    public String toString() {
        return hex();
    }
}
