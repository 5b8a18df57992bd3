package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.util.List;

/**
 * How some integrations grow.
 *
 * @param shrinks whether one of them shrinks
 * @param grows whether one of them grows
 * @param fastest the fastest growth a month, roughly; 0 if none grows
 */
record Trend(boolean shrinks, boolean grows, double fastest) {
    static Trend of(List<Member> members, Point at) {
        boolean shrinks = false;
        boolean grows = false;
        double fastest = 0;
        for (Member member : members) {
            BigDecimal growth = at.up(member.load().growth());
            shrinks |= growth.signum() < 0;
            grows |= growth.signum() > 0;
            fastest = Math.max(fastest, Forecast.roughly(growth));
        }
        return new Trend(shrinks, grows, fastest);
    }

    Trend and(Trend other) {
        return new Trend(shrinks || other.shrinks, grows || other.grows, Math.max(fastest, other.fastest));
    }
}
