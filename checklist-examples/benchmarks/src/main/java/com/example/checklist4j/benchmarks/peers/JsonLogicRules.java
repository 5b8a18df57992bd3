package com.example.checklist4j.benchmarks.peers;

import static com.example.checklist4j.benchmarks.decisions.Decision.*;
import static java.util.Map.entry;

import com.example.checklist4j.benchmarks.decisions.Decision;
import java.util.Map;

/** The decisions in JsonLogic. */
final class JsonLogicRules {
    static final Map<Decision, String> ALL = Map.ofEntries(
            entry(R01, """
                    {"if": [{"===": [{"var": "owner"}, null]}, "UNKNOWN",
                            {"===": [{"var": "owner"}, ""]}, "NOT_SATISFIED", "SATISFIED"]}"""),
            entry(R02, """
                    {"if": [{"===": [{"var": "stakeholders"}, null]}, "UNKNOWN",
                            {"some": [{"var": "stakeholders"}, {"===": [{"var": "role"}, "SPONSOR"]}]}, "SATISFIED",
                            {"some": [{"var": "stakeholders"}, {"===": [{"var": "role"}, null]}]}, "UNKNOWN",
                            "NOT_SATISFIED"]}"""),
            entry(R03, """
                    {"if": [{"===": [{"var": "systems"}, null]}, "UNKNOWN",
                            {"!": [{"var": "systems"}]}, "NOT_SATISFIED", "SATISFIED"]}"""),
            entry(R04, each("systems", """
                    {"===": [{"var": "owner"}, ""]}""", """
                    {"===": [{"var": "owner"}, null]}""")),
            entry(R06, each("integrations", "false", """
                    {"===": [{"var": "style"}, null]}""")),
            entry(R07, whereStyleIs("ASYNCHRONOUS", "delivery.durable")),
            entry(R08, each("integrations", """
                    {"===": [{"var": "delivery.retry"}, "NONE"]}""", """
                    {"===": [{"var": "delivery.retry"}, null]}""")),
            entry(R09, whereStyleIs("ASYNCHRONOUS", "delivery.deadLetter")),
            entry(R10, each("integrations", """
                    {"and": [{"!==": [{"var": "delivery.retry"}, null]}, {"!==": [{"var": "delivery.retry"}, "NONE"]},
                             {"===": [{"var": "delivery.idempotent"}, false]}]}""", """
                    {"if": [{"===": [{"var": "delivery.retry"}, null]}, {"!==": [{"var": "delivery.idempotent"}, true]},
                            {"===": [{"var": "delivery.retry"}, "NONE"]}, false,
                            {"===": [{"var": "delivery.idempotent"}, null]}]}""")),
            entry(R11, each("integrations", """
                    {"or": [
                      {"and": [{"!": [{"missing": ["volume.recordsPerDay", "volume.peakFactor", "volume.activeHours"]}]},
                        {">": [{"*": [{"var": "volume.recordsPerDay"}, {"var": "volume.peakFactor"}]},
                               {"*": [{"var": "volume.activeHours"}, $WINDOWS, $REQUESTS]}]}]},
                      {"and": [{"!": [{"missing": ["volume.recordsPerDay", "volume.peakFactor", "volume.activeHours",
                                                   "processing.perRecord"]}]},
                        {">": [{"*": [{"var": "volume.recordsPerDay"}, {"var": "volume.peakFactor"},
                                      {"var": "processing.perRecord"}]},
                               {"*": [{"var": "volume.activeHours"}, $WINDOWS, $EXECUTION]}]}]},
                      {"and": [{"!==": [{"var": "processing.leastInFlight"}, null]},
                        {">": [{"var": "processing.leastInFlight"}, $CONCURRENCY]}]}]}""", """
                    {"if": [{"missing": ["volume.recordsPerDay", "volume.peakFactor", "volume.activeHours",
                                         "processing.perRecord", "processing.mostInFlight"]}, true,
                            {">": [{"var": "processing.mostInFlight"}, $CONCURRENCY]}]}""")),
            entry(R12, each("integrations", """
                    {"and": [{"===": [{"var": "style"}, "SYNCHRONOUS"]},
                             {"!": [{"missing": ["timeliness.latencyP95", "timeliness.latencyBudget"]}]},
                             {">": [{"var": "timeliness.latencyP95"}, {"var": "timeliness.latencyBudget"}]}]}""", """
                    {"and": [{"!==": [{"var": "style"}, "ASYNCHRONOUS"]},
                             {"if": [{"missing": ["timeliness.latencyP95", "timeliness.latencyBudget"]}, true,
                                     {"and": [{"===": [{"var": "style"}, null]},
                                              {">": [{"var": "timeliness.latencyP95"},
                                                     {"var": "timeliness.latencyBudget"}]}]}]}]}""")),
            entry(R13, each("integrations", """
                    {"and": [{"!==": [{"var": "fields"}, null]},
                             {"some": [{"var": "fields"},
                               {"and": [{"===": [{"var": "sent"}, true]}, {"!==": [{"var": "neededFor"}, null]},
                                        {"!": [{"var": "neededFor"}]}]}]}]}""", """
                    {"if": [{"===": [{"var": "fields"}, null]}, true,
                            {"some": [{"var": "fields"},
                              {"and": [{"!==": [{"var": "sent"}, false]}, {"!": [{"var": "neededFor"}]},
                                       {"or": [{"===": [{"var": "sent"}, null]},
                                               {"===": [{"var": "neededFor"}, null]}]}]}]}]}""")),
            entry(R16, """
                    {"if": [{"===": [{"var": "lines"}, null]}, "UNKNOWN",
                            {"===": [$ABSENT, 0]}, "SATISFIED",
                            {"<": [{"reduce": [{"var": "lines"},
                                               {"+": [{"var": "accumulator"},
                                                      {"if": [{"===": [{"var": "current.lifecycle"}, null]}, 1, 0]}]}, 0]},
                                   $ABSENT]}, "NOT_SATISFIED", "UNKNOWN"]}""".replace("$ABSENT", """
                    {"+": [{"if": [{"some": [{"var": "lines"}, {"===": [{"var": "lifecycle"}, "INITIAL"]}]}, 0, 1]},
                           {"if": [{"some": [{"var": "lines"}, {"===": [{"var": "lifecycle"}, "RUN"]}]}, 0, 1]},
                           {"if": [{"some": [{"var": "lines"}, {"===": [{"var": "lifecycle"}, "ONGOING"]}]}, 0, 1]}]}""")),
            entry(R17, each("lines", "false", """
                    {"===": [{"var": "basis"}, null]}""")),
            entry(R19, each("integrations", "false", """
                    {"===": [{"var": "volume.recordsPerDay"}, null]}""")));

    private JsonLogicRules() {}

    /** What is wrong with one of the list, and where it is open whether something is. */
    private static String each(String list, String wrong, String open) {
        String some = wrong.equals("false")
                ? ""
                : "{\"some\": [{\"var\": \"%s\"}, %s]}, \"NOT_SATISFIED\",".formatted(list, wrong);
        return """
                {"if": [{"===": [{"var": "%s"}, null]}, "UNKNOWN",
                        %s
                        {"some": [{"var": "%s"}, %s]}, "UNKNOWN", "SATISFIED"]}""".formatted(list, some, list, open);
    }

    private static String whereStyleIs(String style, String fact) {
        return each("integrations", """
                {"and": [{"===": [{"var": "style"}, "%s"]}, {"===": [{"var": "%s"}, false]}]}""".formatted(style, fact), """
                {"if": [{"===": [{"var": "style"}, null]}, {"!==": [{"var": "%2$s"}, true]},
                        {"===": [{"var": "style"}, "%1$s"]}, {"===": [{"var": "%2$s"}, null]}, false]}""".formatted(style, fact));
    }
}
