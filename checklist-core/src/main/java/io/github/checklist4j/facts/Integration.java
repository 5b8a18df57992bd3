package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exchange of data between two systems. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param name the name
 * @param source id of the system that the data comes from
 * @param target id of the system that the data goes to
 * @param direction one way or both
 * @param trigger what starts an exchange
 * @param touchpoint where it touches the user or the process; empty: nobody can say
 * @param patterns the patterns that it combines; empty: none was chosen
 * @param style whether the sender waits
 * @param endpoint the interface that is called
 * @param via ids of the components on the way, in order; empty: point to point
 * @param fallback ids of the components of a second, independent way, in order; empty or absent: there is none
 * @param connectivity how the boundary between cloud and premises is crossed, where it is
 * @param identity id of the identity that calls
 * @param frequency the time between two exchanges; PT0S: as it happens
 * @param volume how much is exchanged
 * @param processing how the receiver is called
 * @param payload what is exchanged
 * @param timeliness how soon it has to arrive
 * @param delivery what happens when something goes wrong
 * @param design how the design was made and reviewed
 * @param serves ids of the goals that it serves; empty: none
 * @param touches ids of the business processes that it touches; empty: none
 * @param lifecycle version control and deployment of its artifacts
 * @param extensions a tool's own facts
 */
@Built
public record Integration(
        @Id String id,
        @Nullable String name,
        @Refers("systems") @Nullable String source,
        @Refers("systems") @Nullable String target,
        @Nullable Direction direction,
        @Nullable Trigger trigger,
        @Nullable String touchpoint,
        @Nullable List<Pattern> patterns,
        @Nullable MessageStyle style,
        @Nullable EndpointKind endpoint,
        @Refers("platform.components") @Nullable List<String> via,
        @Assumed @Refers("platform.components") @Nullable List<String> fallback,
        @Nullable Connectivity connectivity,
        @Refers("identities") @Nullable String identity,
        @Nullable Duration frequency,
        @Nullable Volume volume,
        @Nullable Processing processing,
        @Nullable Payload payload,
        @Nullable Timeliness timeliness,
        @Nullable Delivery delivery,
        @Nullable Design design,
        @Refers("goals") @Nullable List<String> serves,
        @Refers("processes") @Nullable List<String> touches,
        @Nullable Lifecycle lifecycle,
        @Nullable Extensions extensions) {
    /** Copies the lists: the record never changes. */
    public Integration {
        patterns = Lists.copy(patterns);
        via = Lists.copy(via);
        fallback = Lists.copy(fallback);
        serves = Lists.copy(serves);
        touches = Lists.copy(touches);
    }
    /** Which way the data goes. */
    public enum Direction {
        /** From source to target. */
        ONE_WAY,
        /** Both ways. */
        BIDIRECTIONAL
    }

    /** What starts an exchange. */
    public enum Trigger {
        /** Somebody does something. */
        USER_ACTION,
        /** Something happens in the source. */
        EVENT,
        /** The clock. */
        SCHEDULE,
        /** The receiver asks. */
        REQUEST
    }
}
