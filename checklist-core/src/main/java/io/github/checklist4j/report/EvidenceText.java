package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Evidence;
import io.github.checklist4j.assessment.Graph;
import io.github.checklist4j.assessment.Series;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Evidence as a table of text. */
final class EvidenceText {
    private EvidenceText() {}

    static void write(Evidence evidence, Lines lines) {
        TableText.write(table(evidence), lines);
        if (evidence instanceof Series series) {
            lines.indented().add(bound(series, month -> "month " + month));
        }
    }

    private static Table table(Evidence evidence) {
        if (evidence instanceof Series series) {
            return table(series, String::valueOf);
        }
        return evidence instanceof Graph graph ? table(graph) : (Table) evidence;
    }

    /** The figures, with the name of each month. */
    static Table table(Series series, IntFunction<String> month) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < series.months().size(); i++) {
            Series.Month figure = series.months().get(i);
            rows.add(List.of(month.apply(i), number(figure.low()), number(figure.likely()), number(figure.high())));
        }
        return Table.ofTexts(series.title() + ", in " + series.unit(), List.of("month", "low", "likely", "high"), rows);
    }

    /** The figure that is expected in a month, else the most that is known of it. */
    static BigDecimal likely(Series.Month month) {
        return month.likely() != null ? month.likely() : month.high() != null ? month.high() : month.low();
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "" : Words.grouped(number.toPlainString());
    }

    /** What the figures are held against, and when they pass it. */
    static String bound(Series series, IntFunction<String> month) {
        if (series.bound() == null) {
            return "held against nothing";
        }
        String bound = series.boundName() + ": " + Words.quantity(series.bound().toPlainString(), series.unit());
        return series.crossing() == null ? bound : bound + ", passed in " + month.apply(series.crossing());
    }

    private static Table table(Graph graph) {
        return Table.ofTexts(
                graph.title(),
                List.of("what", "from", "to", "verdict"),
                graph.edges().stream()
                        .map(edge -> List.of(edge.id(), edge.from(), edge.to(), verdict(edge.verdict())))
                        .toList());
    }

    private static String verdict(@Nullable Verdict verdict) {
        return verdict == null ? "" : Words.of(verdict);
    }
}
