package com.example.checklist4j.benchmarks.peers;

import static com.example.checklist4j.benchmarks.decisions.Decision.*;
import static java.util.Map.entry;

import com.example.checklist4j.benchmarks.decisions.Decision;
import java.util.Map;

/** The decisions in CEL. */
final class CelRules {
    static final Map<Decision, String> ALL = Map.ofEntries(
            entry(R01, """
                    !has(project.owner) ? 'UNKNOWN' : project.owner == '' ? 'NOT_SATISFIED' : 'SATISFIED'"""),
            entry(R02, """
                    !has(project.stakeholders) ? 'UNKNOWN'
                    : project.stakeholders.exists(s, has(s.role) && s.role == 'SPONSOR') ? 'SATISFIED'
                    : project.stakeholders.exists(s, !has(s.role)) ? 'UNKNOWN' : 'NOT_SATISFIED'"""),
            entry(R03, """
                    !has(project.systems) ? 'UNKNOWN'
                    : size(project.systems) == 0 ? 'NOT_SATISFIED' : 'SATISFIED'"""),
            entry(R04, each("systems", "has(i.owner) && i.owner == ''", "!has(i.owner)")),
            entry(R05, each("integrations", """
                    has(project.systems) && project.systems.exists(s, has(s.purpose) && s.purpose == ''
                      && ((has(i.source) && i.source == s.id) || (has(i.target) && i.target == s.id)))""", """
                    !has(project.systems) || !has(i.source) || !has(i.target)
                    || project.systems.exists(s, !has(s.purpose) && (i.source == s.id || i.target == s.id))""")),
            entry(R06, each("integrations", "false", "!has(i.style)")),
            entry(R07, whereStyleIs("ASYNCHRONOUS", "i.delivery.durable")),
            entry(R08, each("integrations", """
                    has(i.delivery.retry) && i.delivery.retry == 'NONE'""", "!has(i.delivery.retry)")),
            entry(R09, whereStyleIs("ASYNCHRONOUS", "i.delivery.deadLetter")),
            entry(R10, each("integrations", """
                    has(i.delivery.retry) && i.delivery.retry != 'NONE'
                    && has(i.delivery.idempotent) && !i.delivery.idempotent""", """
                    has(i.delivery.retry) ? i.delivery.retry != 'NONE' && !has(i.delivery.idempotent)
                    : !has(i.delivery.idempotent) || !i.delivery.idempotent""")),
            entry(R11, each("integrations", """
                    (has(i.volume.recordsPerDay) && has(i.volume.peakFactor) && has(i.volume.activeHours)
                      && (i.volume.recordsPerDay * i.volume.peakFactor > i.volume.activeHours * $WINDOWS * $REQUESTS
                        || (has(i.processing.perRecord)
                          && i.volume.recordsPerDay * i.volume.peakFactor * i.processing.perRecord
                            > i.volume.activeHours * $WINDOWS * $EXECUTION)))
                    || (has(i.processing.leastInFlight) && i.processing.leastInFlight > $CONCURRENCY)""", """
                    !has(i.volume.recordsPerDay) || !has(i.volume.peakFactor) || !has(i.volume.activeHours)
                    || !has(i.processing.perRecord) || !has(i.processing.mostInFlight)
                    || i.processing.mostInFlight > $CONCURRENCY""")),
            entry(R12, each("integrations", """
                    has(i.style) && i.style == 'SYNCHRONOUS'
                    && has(i.timeliness.latencyP95) && has(i.timeliness.latencyBudget)
                    && i.timeliness.latencyP95 > i.timeliness.latencyBudget""", """
                    !has(i.timeliness.latencyP95) || !has(i.timeliness.latencyBudget)
                    ? !has(i.style) || i.style == 'SYNCHRONOUS'
                    : !has(i.style) && i.timeliness.latencyP95 > i.timeliness.latencyBudget""")),
            entry(R13, each("integrations", """
                    has(i.fields) && i.fields.exists(f,
                      has(f.sent) && f.sent && has(f.neededFor) && size(f.neededFor) == 0)""", """
                    !has(i.fields) || i.fields.exists(f,
                      (!has(f.sent) || !has(f.neededFor)) && (!has(f.sent) || f.sent)
                      && (!has(f.neededFor) || size(f.neededFor) == 0))""")),
            entry(R15, """
                    !has(project.integrations) || !has(project.tests) ? 'UNKNOWN'
                    : cel.bind(tested, project.tests.map(t, has(t.integrations), t.integrations).flatten(),
                        project.integrations.all(i, i.id in tested)) ? 'SATISFIED'
                    : project.tests.exists(t, !has(t.integrations)) ? 'UNKNOWN' : 'NOT_SATISFIED'"""),
            entry(R16, """
                    !has(project.lines) ? 'UNKNOWN'
                    : cel.bind(absent, size(['INITIAL', 'RUN', 'ONGOING'].filter(k,
                          !project.lines.exists(l, has(l.lifecycle) && l.lifecycle == k))),
                        absent == 0 ? 'SATISFIED'
                        : size(project.lines.filter(l, !has(l.lifecycle))) < absent ? 'NOT_SATISFIED' : 'UNKNOWN')"""),
            entry(R17, each("lines", "false", "!has(i.basis)")),
            entry(R19, each("integrations", "false", "!has(i.volume.recordsPerDay)")));

    private CelRules() {}

    /** What is wrong with one of the list, and where it is open whether something is. */
    private static String each(String list, String wrong, String open) {
        String some =
                wrong.equals("false") ? "" : ": project.%s.exists(i, %s) ? 'NOT_SATISFIED'".formatted(list, wrong);
        return """
                !has(project.%s) ? 'UNKNOWN'
                %s
                : project.%s.exists(i, %s) ? 'UNKNOWN' : 'SATISFIED'""".formatted(list, some, list, open);
    }

    private static String whereStyleIs(String style, String fact) {
        return each("integrations", """
                has(i.style) && i.style == '%s' && has(%s) && !%2$s""".formatted(style, fact), """
                has(i.style) ? i.style == '%s' && !has(%s) : !has(%2$s) || !%2$s""".formatted(style, fact));
    }
}
