package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How single values are shown. */
final class Words {
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(\\.\\d+)?");
    private static final Pattern BEFORE_THREE_DIGITS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private static final String OR_MORE = " or more";

    private Words() {}

    static String of(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    static String of(Notice.Kind kind) {
        return switch (kind) {
            case WAIVER_NOT_IN_FORCE -> "waiver that has ended or not begun";
            case WAIVER_PARTIAL -> "waiver of some of what fails";
            case WAIVER_UNNECESSARY -> "waiver of what does not fail";
            case WAIVER_ORPHANED -> "waiver of what is not there";
            case WAIVER_INCOMPLETE -> "waiver that lacks something";
            case DENIED -> "signed as not done";
            case ATTESTATION_BESIDE_RULES -> "attestation that decides nothing";
            case ATTESTATION_NOT_IN_FORCE -> "attestation that has ended or not begun";
            case ATTESTATION_INCOMPLETE -> "attestation that lacks something";
            case NO_TASK -> "statement of no task";
            case SCOPE_INCOMPLETE -> "out of scope for no reason";
            case ADVICE,
                    WAIVER_IN_FORCE,
                    ATTESTED,
                    UNKNOWN_PRODUCT,
                    UNREGISTERED_FACT,
                    OUT_OF_SCOPE,
                    TASKS_LEFT_OUT,
                    NOTHING_JUDGED -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** A value with its unit. Thousands are set apart only where there is a unit: anything else may be a year or an id. */
    static String quantity(String value, String unit) {
        if (unit.isEmpty() || value.equals("unknown")) {
            return value;
        }
        return value.endsWith(OR_MORE)
                ? grouped(value.substring(0, value.length() - OR_MORE.length())) + " " + unit + OR_MORE
                : grouped(value) + " " + unit;
    }

    static String grouped(String value) {
        return NUMBER.matcher(value)
                .replaceAll(
                        number -> BEFORE_THREE_DIGITS.matcher(number.group(1)).replaceAll(",")
                                + (number.group(2) == null ? "" : number.group(2)));
    }

    /** A number of things: {@code 1 task}, {@code 12 tasks}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** The first few, and how many there are beyond. */
    static String some(List<String> all, int most) {
        String shown = String.join(", ", all.subList(0, Math.min(most, all.size())));
        return all.size() > most ? shown + " and " + (all.size() - most) + " more" : shown;
    }

    /** What was judged, for people. */
    static String subject(String path) {
        return path.isEmpty() ? "the project" : path;
    }

    static List<String> subjects(List<String> paths) {
        return paths.stream().map(Words::subject).toList();
    }

    /** The title of a task, and how bad it is where somebody said so. */
    static String title(TaskResult task) {
        return task.title() + severity(task);
    }

    /** How bad it is, behind something else; empty where nobody said so. */
    static String severity(TaskResult task) {
        return task.severity() == null ? "" : " (" + task.severity().name().toLowerCase(Locale.ROOT) + ")";
    }
}
