package io.github.checklist4j.capacity;

import static io.github.checklist4j.capacity.Knob.FASTER_ANSWER;
import static io.github.checklist4j.capacity.Knob.FASTER_RECORD;
import static io.github.checklist4j.capacity.Knob.FASTER_REQUEST;
import static io.github.checklist4j.capacity.Knob.FEWER_ACTIONS;
import static io.github.checklist4j.capacity.Knob.FEWER_AT_ONCE;
import static io.github.checklist4j.capacity.Knob.LESS_IN_A_REQUEST;
import static io.github.checklist4j.capacity.Knob.MORE_ROWS;
import static io.github.checklist4j.capacity.Knob.SMALLER_MESSAGE;

import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Interval;

/** The ways to use a limit that several families count. */
final class Uses {
    private static final String SPREAD = "spread the messages over more hours, or put more rows into each";

    static final Use MESSAGE = Use.fitting(
            "bytes of one message",
            (load, at, month) -> at.of(load.bytes()),
            "send fewer rows in a message, each element by itself, or a reference to where the content lies",
            SMALLER_MESSAGE);
    static final Use RUN =
            timeOfOneCall("seconds of one run", "answer at once and do the work behind a queue, or do less in one run");
    static final Use CALLS_AT_ONCE = Use.fitting(
            "concurrent calls", (load, at, month) -> at.of(load.inFlight()), "run fewer at once", FEWER_AT_ONCE);
    static final Use WAIT = Use.fitting(
            "seconds that the caller waits",
            (load, at, month) -> latency(load, at).times(waits(load)),
            "answer at once and deliver the result later, asynchronously",
            FASTER_ANSWER);
    static final Use CALL = Use.fitting(
            "seconds of one call",
            (load, at, month) -> latency(load, at),
            "answer at once and do the work behind a queue",
            FASTER_ANSWER);
    static final Use ACTIONS_IN_5_MINUTES = Use.busiest(
            "actions per 5 minutes",
            Load::actionsIn5Minutes,
            "run fewer actions for a record, or spread the records over more hours",
            FEWER_ACTIONS);
    static final Use MESSAGES_PER_SECOND = Use.busiest("events per second", Uses::messagesPerSecond, SPREAD, MORE_ROWS);
    static final Use BYTES_PER_SECOND = Use.busiest(
            "bytes per second",
            (load, at, month) -> messagesPerSecond(load, at, month).times(at.of(load.bytes())),
            "send smaller messages, or spread them over more hours",
            SMALLER_MESSAGE);
    static final Use BYTES_IN_5_MINUTES = Use.busiest(
            "bytes per 5 minutes",
            (load, at, month) -> load.messagesIn5Minutes(at, month).times(at.of(load.bytes())),
            "send smaller messages, or spread them over more hours",
            SMALLER_MESSAGE);

    private Uses() {}

    /** How long one call takes: its records by and by, and what it takes beside them. */
    static Use timeOfOneCall(String words, String remedy) {
        return Use.fitting(
                words,
                (load, at, month) -> load.secondsOfOneCall(at),
                remedy,
                LESS_IN_A_REQUEST,
                FASTER_RECORD,
                FASTER_REQUEST);
    }

    static Interval messagesPerSecond(Load load, At at, int month) {
        return load.messagesIn5Minutes(at, month).dividedBy(Load.SECONDS_IN_5_MINUTES);
    }

    /** The 95th percentile in seconds, whoever waits. */
    private static Interval latency(Load load, At at) {
        return at.of(load.latency()).dividedBy(Load.SECOND);
    }

    /** Only a synchronous caller waits. */
    private static Interval waits(Load load) {
        MessageStyle style = load.integration().style();
        return Fact.weight(
                Answer.is(style, MessageStyle.SYNCHRONOUS, load.path().then("style")));
    }
}
