package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Verdict;
import java.util.regex.Pattern;

/** How single values are shown. */
final class Words {
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(\\.\\d+)?");
    private static final Pattern BEFORE_THREE_DIGITS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private Words() {}

    static String of(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    /** A value with its unit. Thousands are set apart only where there is a unit: anything else may be a year or an id. */
    static String quantity(String value, String unit) {
        return unit.isEmpty() ? value : grouped(value) + " " + unit;
    }

    private static String grouped(String value) {
        return NUMBER.matcher(value)
                .replaceAll(
                        number -> BEFORE_THREE_DIGITS.matcher(number.group(1)).replaceAll(",")
                                + (number.group(2) == null ? "" : number.group(2)));
    }

    /** A path without the subject that it begins with. */
    static String within(String subject, String path) {
        return !subject.isEmpty() && path.startsWith(subject + ".") ? path.substring(subject.length() + 1) : path;
    }
}
