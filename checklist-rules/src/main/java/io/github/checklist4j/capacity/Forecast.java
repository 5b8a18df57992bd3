package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a ratio grows to, to some twelve digits. That is enough to tell nearly every month from the one in which the ratio passes 1; whoever
 * gets no answer has to work the month out.
 */
final class Forecast {
    private static final double MARGIN = 1e-9;

    private final double[] shares;
    private final double[] factors;

    private Forecast(double[] shares, double[] factors) {
        this.shares = shares;
        this.factors = factors;
    }

    /** Of a use in proportion to the records; of any other one it knows nothing, nor where sums are remembered that tell it exactly. */
    static Forecast of(Measure measure, Point at) {
        if (!measure.formula().isInProportion() || !measure.isOfItsOwn(at)) {
            return new Forecast(new double[] {Double.NaN}, new double[] {1});
        }
        List<Member> members = measure.group().members();
        double allowed = roughly(measure.allowed().at(at));
        double[] shares = new double[members.size()];
        double[] factors = new double[members.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = roughly(measure.shares().of(members.get(i), at, 0)) / allowed;
            factors[i] = 1 + roughly(at.up(members.get(i).load().growth()));
        }
        return new Forecast(shares, factors);
    }

    boolean isSurelyBeyond(int month) {
        return ratio(month) > 1 + MARGIN;
    }

    boolean isSurelyWithin(int month) {
        return ratio(month) < 1 - MARGIN;
    }

    private double ratio(int month) {
        double ratio = 0;
        for (int i = 0; i < shares.length; i++) {
            ratio += shares[i] * Math.pow(factors[i], month);
        }
        return ratio;
    }

    /** The number to some 15 digits, without the detour over a text that doubleValue() makes. */
    static double roughly(BigDecimal number) {
        return number.unscaledValue().doubleValue() * Math.pow(10, -number.scale());
    }
}
