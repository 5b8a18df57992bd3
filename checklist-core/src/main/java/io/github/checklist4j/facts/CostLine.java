package io.github.checklist4j.facts;

import io.github.checklist4j.describe.Assumed;
import io.github.checklist4j.describe.Id;
import io.github.checklist4j.describe.Refers;
import io.github.checklist4j.describe.Within;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the estimate: a price and what drives it. Every component but the id may be {@code null}: unknown.
 *
 * @param id the id, unique among its kind
 * @param name the name
 * @param group what sort of thing costs
 * @param kind how it behaves over time
 * @param lifecycle when in the life of the solution it arises
 * @param component id of the component that costs, if it is one
 * @param system id of the system whose storage costs, if it is one
 * @param driver what drives it, for example "messages"; empty: nothing is named
 * @param drivenBy ids of the integrations whose volume drives it; empty: none does
 * @param amountPerMonth the amount a month at the start, where no price and quantity are given
 * @param quantity units a month at the start; for a stock, units kept before the first month
 * @param unitPrice price of one unit, or of one pack for a step
 * @param packSize units in one pack, for a step
 * @param allowance units that are included before the first one is paid for; absent: none, but for a step, which has to state it
 * @param inflow units that a stock gains a month, at the start
 * @param purge units that a stock loses a month
 * @param growthPerMonth growth of the quantity or of the inflow
 * @param basis where the figures come from
 * @param currency the ISO 4217 code of the prices
 * @param date the day of the prices
 * @param owner who answers for the line; empty: nobody
 */
@Built
public record CostLine(
        @Id String id,
        @Nullable String name,
        @Nullable Group group,
        @Nullable Kind kind,
        @Nullable Lifecycle lifecycle,
        @Refers("platform.components") @Nullable String component,
        @Refers("systems") @Nullable String system,
        @Nullable String driver,
        @Refers("integrations") @Nullable List<String> drivenBy,
        @Within(unit = "money/month") @Nullable Range<BigDecimal> amountPerMonth,
        @Within(unit = "units/month") @Nullable Range<BigDecimal> quantity,
        @Within(unit = "money/unit") @Nullable Range<BigDecimal> unitPrice,

        @Within(min = "0.000001", unit = "units/pack") @Nullable
        Range<BigDecimal> packSize,

        @Assumed @Within(unit = "units/month") @Nullable Range<BigDecimal> allowance,
        @Within(unit = "units/month") @Nullable Range<BigDecimal> inflow,
        @Within(unit = "units/month") @Nullable Range<BigDecimal> purge,

        @Within(min = "-0.9", max = "10", unit = "share/month") @Nullable
        Range<BigDecimal> growthPerMonth,

        @Nullable Basis basis,
        @Nullable String currency,
        @Nullable LocalDate date,
        @Nullable String owner) {
    /** Copies the lists: the record never changes. */
    public CostLine {
        drivenBy = Lists.copy(drivenBy);
    }
    /** What sort of thing costs. */
    public enum Group {
        /** A service by use. */
        SERVICE,
        /** A platform, licence or environment. */
        PLATFORM,
        /** Storage. */
        STORAGE,
        /** Monitoring, security, backup. */
        SUPPORTING,
        /** Work and fees. */
        PEOPLE
    }

    /** How a cost behaves over time. */
    public enum Kind {
        /** Proportional to a quantity a month. */
        FLOW,
        /** Proportional to what is kept; grows with what flows in. */
        STOCK,
        /** Bought in packs. */
        STEP,
        /** The same each month. */
        FIXED
    }

    /** When a cost arises. */
    public enum Lifecycle {
        /** Once, at the beginning. */
        INITIAL,
        /** While it runs. */
        RUN,
        /** For keeping it fit. */
        ONGOING
    }

    /** Where figures come from. */
    public enum Basis {
        /** Measured in production. */
        MEASURED,
        /** Measured in a pilot. */
        PILOT,
        /** A price calculator. */
        CALCULATOR,
        /** An expert's guess. */
        EXPERT,
        /** A price that somebody is bound to: a contract, an invoice, a reservation. */
        CONTRACT
    }
}
