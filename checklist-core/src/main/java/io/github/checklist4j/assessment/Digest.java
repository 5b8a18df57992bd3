package io.github.checklist4j.assessment;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 digest of facts in their line form, in hexadecimal: two projects that say the same have the same one. It is computed when
 * somebody looks for the first time, so who wants verdicts alone does not pay for it. Safe for use by many threads.
 */
public final class Digest {
    private static final String ALGORITHM = "SHA-256";
    private static final int BRIEF = 12;

    private @Nullable Supplier<String> computation;
    private String hex;

    /**
     * A digest that was written down with its algorithm: how a plain mapper makes one, which writes {@link #getAlgorithm} and {@link #getHex}.
     *
     * @param algorithm the algorithm, {@code SHA-256}
     * @param hex the digest in hexadecimal
     * @throws IllegalArgumentException if the algorithm is another one
     */
    public Digest(String algorithm, String hex) {
        if (!algorithm.equals(ALGORITHM)) {
            throw new IllegalArgumentException("facts have a digest by " + ALGORITHM + ", not by " + algorithm);
        }
        this.hex = Objects.requireNonNull(hex, "hex");
    }

    /**
     * A digest that is known.
     *
     * @param hex the digest in hexadecimal
     * @return the digest
     */
    public static Digest of(String hex) {
        return new Digest(ALGORITHM, hex);
    }

    /**
     * A digest that is computed when somebody looks, once.
     *
     * @param computation gives the digest in hexadecimal
     * @return the digest
     */
    public static Digest later(Supplier<String> computation) {
        Digest digest = new Digest(ALGORITHM, "");
        digest.computation = Objects.requireNonNull(computation, "computation");
        return digest;
    }

    /**
     * How it was computed.
     *
     * @return {@code SHA-256}
     */
    public String getAlgorithm() {
        return ALGORITHM;
    }

    /**
     * The whole digest.
     *
     * @return it in hexadecimal
     */
    public synchronized String getHex() {
        if (computation != null) {
            hex = computation.get();
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
        String all = getHex();
        return all.substring(0, Math.min(BRIEF, all.length()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Digest digest && digest.getHex().equals(getHex()));
    }

    @Override
    public int hashCode() {
        return getHex().hashCode();
    }

    /** The whole digest in hexadecimal. */
    @Override
    public String toString() {
        return getHex();
    }
}
