package io.github.checklist4j.json;

import io.github.checklist4j.internal.Bounds;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a quantity of a unit may be written as text: {@code "400k"}, {@code "20 KB"}, {@code "4 %/month"}, and from one to another
 * {@code "20k–60k"}, with an en dash or a hyphen. A suffix belongs to both ends: whether 20 in "20–60k" means 20,000 nobody can tell.
 */
final class QuantityText {
    /** No quantity needs more; a longer text is not even looked at. */
    private static final int MAX_LENGTH = 100;

    private static final String TO = " ?[–-] ?";

    private final Map<String, BigDecimal> factors = new LinkedHashMap<>();
    private final String one;
    private final Pattern grammar;
    private final String example;
    private final String range;

    private QuantityText(String example, String range, String... suffixes) {
        this.example = example;
        this.range = range;
        for (int i = 0; i < suffixes.length; i += 2) {
            factors.put(suffixes[i], new BigDecimal(suffixes[i + 1]));
        }
        one = "(-?[0-9]+(?:\\.[0-9]+)?)(?: ?(" + String.join("|", factors.keySet()) + "))?";
        grammar = Pattern.compile(pattern());
    }

    /** The grammar for a unit, as {@link io.github.checklist4j.describe.Within#unit()} describes it. */
    static QuantityText of(String unit) {
        return switch (unit) {
            case "bytes" ->
                new QuantityText("20 KB", "10 KB–20 KB", "B", "1", "KB", "1e3", "MB", "1e6", "GB", "1e9", "TB", "1e12");
            case "share" -> new QuantityText("4 %", "2 %–4 %", "%", "0.01");
            case "share/month" -> new QuantityText("4 %/month", "2 %/month–4 %/month", "%/month", "0.01", "%", "0.01");
            case "%" -> new QuantityText("99.9 %", "99.5 %–99.9 %", "%", "1");
            default -> new QuantityText("400k", "20k–60k", "k", "1e3", "M", "1e6");
        };
    }

    /** What one may write, for a message. */
    String expected() {
        return "a number, a text such as \"" + example + "\" or \"" + range + "\" (" + suffixes() + ", on both ends)";
    }

    /** What one may write where a range has no place, for a message. */
    String expectedOne() {
        return "a number or a text such as \"" + example + "\" (" + suffixes() + ")";
    }

    private String suffixes() {
        return "suffixes " + String.join(", ", factors.keySet());
    }

    /** The same grammar as a regular expression of JSON Schema. */
    String pattern() {
        return "^" + one + "(?:" + TO + one + ")?$";
    }

    /** The grammar of one quantity as a regular expression of JSON Schema. */
    String patternOfOne() {
        return "^" + one + "$";
    }

    /** One quantity, or the two ends of a range in the order in which they are written; empty if it is neither. */
    List<BigDecimal> parse(String text) {
        Matcher matcher = text.length() > MAX_LENGTH ? null : grammar.matcher(text);
        if (matcher == null || !matcher.matches()) {
            return List.of();
        }
        BigDecimal low = quantity(matcher.group(1), matcher.group(2));
        if (!Bounds.computable(low)) {
            return List.of();
        }
        return matcher.group(3) == null ? List.of(low) : ends(low, matcher);
    }

    private List<BigDecimal> ends(BigDecimal low, Matcher matcher) {
        BigDecimal high = quantity(matcher.group(3), matcher.group(4));
        boolean clear =
                isClear(low, matcher.group(2), matcher.group(4)) && isClear(high, matcher.group(4), matcher.group(2));
        return clear && Bounds.computable(high) ? List.of(low, high) : List.of();
    }

    private BigDecimal quantity(String number, @Nullable String suffix) {
        BigDecimal written = new BigDecimal(number);
        if (suffix == null) {
            return written;
        }
        BigDecimal value = written.multiply(factor(suffix)).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Whether an end without suffix cannot have been meant to have the suffix of the other one. */
    private boolean isClear(BigDecimal end, @Nullable String suffix, @Nullable String other) {
        return suffix != null || other == null || end.signum() == 0 || BigDecimal.ONE.compareTo(factor(other)) == 0;
    }

    private BigDecimal factor(String suffix) {
        return Objects.requireNonNull(factors.get(suffix));
    }
}
