package io.github.checklist4j.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a duration may be written: {@code "PT5M"}, and from one to another {@code "PT1S–PT2S"}, with an en dash or a hyphen. */
final class DurationText {
    static final String EXPECTED = "an ISO 8601 duration such as PT5M";
    static final String EXPECTED_RANGE = EXPECTED + " or PT1S–PT2S";

    private static final Pattern RANGE = Pattern.compile("(-?P[^P–]*?) ?[–-] ?(-?P[^P–]*)");

    private DurationText() {}

    /**
     * One duration.
     *
     * @throws DateTimeException if it is none
     */
    static Duration parse(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            throw new DateTimeException("the letters of a duration are upper case");
        }
        Duration duration = Duration.parse(text);
        if (text.indexOf(',') >= 0 || text.indexOf('+') >= 0 || (text.indexOf('-') >= 0 && !duration.isNegative())) {
            throw new DateTimeException("a sign within a duration, or a comma in it, is no part of the notation");
        }
        return duration;
    }

    /** One duration, or the two ends of a range in the order in which they are written; empty if it is neither. */
    static List<Duration> parseRange(String text) {
        try {
            Matcher range = hasDash(text) ? RANGE.matcher(text) : null;
            return range != null && range.matches()
                    ? List.of(parse(range.group(1)), parse(range.group(2)))
                    : List.of(parse(text));
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    /** Most texts are one duration: they are spared the search for two. */
    private static boolean hasDash(String text) {
        return text.indexOf('-') >= 0 || text.indexOf('–') >= 0;
    }
}
