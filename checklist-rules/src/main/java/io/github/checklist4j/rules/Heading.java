package io.github.checklist4j.rules;

import io.github.checklist4j.checklist.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule says about itself. */
record Heading(
        String id,
        String task,
        @Nullable String because,
        @Nullable String remedy,
        List<Parameter<?>> parameters,
        List<String> limits,
        boolean advice,
        @Nullable Severity severity) {
    static Heading of(String id) {
        return new Heading(id, "", null, null, List.of(), List.of(), false, null);
    }

    Heading deciding(String other) {
        return new Heading(id, other, because, remedy, parameters, limits, advice, severity);
    }

    Heading because(String reason) {
        return new Heading(id, task, reason, remedy, parameters, limits, advice, severity);
    }

    Heading remedy(String text) {
        return new Heading(id, task, because, text, parameters, limits, advice, severity);
    }

    Heading using(List<Parameter<?>> used) {
        return new Heading(id, task, because, remedy, List.copyOf(used), limits, advice, severity);
    }

    Heading citing(List<String> cited) {
        return new Heading(id, task, because, remedy, parameters, List.copyOf(cited), advice, severity);
    }

    Heading asAdvice() {
        return new Heading(id, task, because, remedy, parameters, limits, true, severity);
    }

    Heading severity(Severity said) {
        return new Heading(id, task, because, remedy, parameters, limits, advice, said);
    }
}
