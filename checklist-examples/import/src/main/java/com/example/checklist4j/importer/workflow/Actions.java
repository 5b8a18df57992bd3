package com.example.checklist4j.importer.workflow;

import com.example.checklist4j.importer.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The actions of a workflow, those inside of scopes, conditions and loops too. */
final class Actions {
    /** No facts hold more calls at once. */
    static final int MOST_IN_FLIGHT = 100_000;

    private final Function<String, String> apis;
    private final List<Call> calls = new ArrayList<>();
    private boolean responds;

    Actions(Json actions, Function<String, String> apis) {
        this.apis = apis;
        collect(actions);
    }

    List<Call> calls() {
        return calls;
    }

    /** Whether an action answers whoever started the workflow. */
    boolean responds() {
        return responds;
    }

    private void collect(Json actions) {
        actions.members().forEach((name, action) -> {
            if (Call.isOne(action)) {
                calls.add(Call.of(name, action, apis));
            }
            responds |= Call.type(action).equals("response");
            inside(action).forEach(this::collect);
        });
    }

    private static Stream<Json> inside(Json action) {
        return Stream.concat(
                Stream.of(action.at("actions"), action.at("else", "actions"), action.at("default", "actions")),
                action.at("cases").members().values().stream().map(each -> each.at("actions")));
    }

    /** Calls that one run has under way at once, or 0 where it makes none, or -1 where the definition leaves it open. */
    static int inFlight(Json actions) {
        int most = 0;
        Set<Set<String>> predecessors = new HashSet<>();
        for (Map.Entry<String, Json> each : actions.members().entrySet()) {
            Json action = each.getValue();
            int own = Call.isOne(action) ? 1 : ofInside(action);
            boolean besideAnother = own != 0
                    && !predecessors.add(action.at("runAfter").members().keySet());
            if (own < 0 || besideAnother) {
                return -1;
            }
            most = Math.max(most, own);
        }
        return most;
    }

    private static int ofInside(Json action) {
        int most = 0;
        for (Json actions : inside(action).toList()) {
            int own = inFlight(actions);
            if (own < 0) {
                return -1;
            }
            most = Math.max(most, own);
        }
        return most == 0 || !Call.type(action).equals("foreach") ? most : times(action, most);
    }

    /** A loop goes on one by one, or with as many at once as it says; where it says nothing its platform decides. */
    private static int times(Json loop, int most) {
        if ("Sequential".equalsIgnoreCase(loop.at("operationOptions").scalar())) {
            return most;
        }
        int repetitions = whole(loop.at("runtimeConfiguration", "concurrency", "repetitions"));
        return repetitions < 1 || repetitions > MOST_IN_FLIGHT / most ? -1 : repetitions * most;
    }

    /** A small whole number, or -1. */
    static int whole(Json value) {
        String text = value.scalar();
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }
}
