package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures over time: a band from low to high, the likely line in it, the bound, and the month in which it is passed. */
final class HtmlChart {
    private static final double LEFT = 40;
    private static final double RIGHT = 352;
    private static final double TOP = 14;
    private static final double BOTTOM = 158;

    /** How much of a name finds room in a chart; the sentence below it says all. */
    private static final int MOST_OF_A_NAME = 36;

    private final @Nullable YearMonth first;
    private final HtmlTable tables;
    private final Html html;

    HtmlChart(@Nullable LocalDate asOf, HtmlTable tables, Html html) {
        this.first = asOf == null ? null : YearMonth.from(asOf);
        this.tables = tables;
        this.html = html;
    }

    void write(Series series) {
        if (!series.months().isEmpty()) {
            new Drawn(series).write();
        }
        html.leaf("p", said(series), "class", "said");
        html.open("details").leaf("summary", "The figures");
        tables.write(EvidenceText.table(series, this::month));
        html.close();
    }

    /** What the chart shows, in words. */
    private String said(Series series) {
        List<Series.Month> months = series.months();
        if (months.isEmpty()) {
            return EvidenceText.bound(series, this::month);
        }
        return "From " + figure(months.get(0)) + " to " + figure(months.get(months.size() - 1)) + " " + series.unit()
                + " in " + Words.count(months.size(), "month") + "; " + EvidenceText.bound(series, this::month) + ".";
    }

    private static String figure(Series.Month month) {
        return EvidenceText.number(month.likely() == null ? month.low() : month.likely());
    }

    /** The month of a number, by the calendar where the evaluation date is known. */
    private String month(int number) {
        return first == null ? "month " + number : first.plusMonths(number).toString();
    }

    /** One chart, with its scales. */
    private final class Drawn {
        private final Series series;
        private final List<Series.Month> months;
        private final double top;

        Drawn(Series series) {
            this.series = series;
            this.months = series.months();
            Stream<BigDecimal> all = Stream.concat(
                    months.stream().flatMap(month -> Stream.of(highest(month))),
                    series.bound() == null ? Stream.of() : Stream.of(series.bound()));
            double most = all.mapToDouble(BigDecimal::doubleValue).max().orElse(1);
            this.top = most > 0 ? most * 1.06 : 1;
        }

        private static BigDecimal highest(Series.Month month) {
            return month.high() != null ? month.high() : month.likely() != null ? month.likely() : month.low();
        }

        void write() {
            html.open(
                    "svg",
                    "class",
                    "chart",
                    "viewBox",
                    "0 0 360 190",
                    "role",
                    "img",
                    "aria-label",
                    HtmlTable.label(series.title()) + ": " + said(series));
            scale();
            band();
            line("line likely", month -> month.likely() == null ? null : month.likely());
            line("line edge", month -> month.low());
            line("line edge", month -> month.high());
            bound();
            html.close();
        }

        private void scale() {
            for (int i = 0; i <= 2; i++) {
                double value = top * i / 2;
                String y = at(y(value));
                html.open("path", "class", "grid", "d", "M" + at(LEFT) + " " + y + "H" + at(RIGHT))
                        .close();
                html.leaf(
                        "text",
                        brief(value),
                        "x",
                        at(LEFT - 4),
                        "y",
                        at(y(value) + 3),
                        "class",
                        "scale",
                        "text-anchor",
                        "end");
            }
            html.leaf("text", month(0), "x", at(LEFT), "y", "173", "class", "scale");
            if (months.size() > 1) {
                html.leaf(
                        "text",
                        month(months.size() - 1),
                        "x",
                        at(RIGHT),
                        "y",
                        "173",
                        "class",
                        "scale",
                        "text-anchor",
                        "end");
            }
        }

        private void band() {
            String upper = IntStream.range(0, months.size())
                    .mapToObj(i -> point(i, end(months.get(i).high())))
                    .collect(Collectors.joining("L"));
            String lower = IntStream.range(0, months.size())
                    .map(i -> months.size() - 1 - i)
                    .mapToObj(i -> point(i, value(months.get(i).low())))
                    .collect(Collectors.joining("L"));
            html.open("path", "class", "band", "d", "M" + upper + "L" + lower + "Z")
                    .close();
        }

        private void line(String style, Function<Series.Month, @Nullable BigDecimal> figure) {
            StringBuilder way = new StringBuilder();
            boolean drawn = false;
            for (int i = 0; i < months.size(); i++) {
                BigDecimal value = figure.apply(months.get(i));
                if (value != null) {
                    way.append(drawn ? "L" : "M").append(point(i, value(value)));
                }
                drawn = value != null;
            }
            if (!way.isEmpty()) {
                html.open("path", "class", style, "d", way.toString()).close();
            }
        }

        private void bound() {
            if (series.bound() == null) {
                return;
            }
            double y = y(value(series.bound()));
            html.open("path", "class", "bound", "d", "M" + at(LEFT) + " " + at(y) + "H" + at(RIGHT))
                    .close();
            String bound = series.boundName().length() > MOST_OF_A_NAME ? "the bound" : series.boundName();
            String name = bound + " " + brief(value(series.bound()));
            html.leaf("text", name, "x", at(LEFT + 3), "y", at(y > TOP + 12 ? y - 4 : y + 12), "class", "name");
            Integer crossing = series.crossing();
            if (crossing != null && crossing >= 0 && crossing < months.size()) {
                double x = x(crossing);
                html.open("path", "class", "crossing", "d", "M" + at(x) + " " + at(TOP) + "V" + at(BOTTOM))
                        .close();
                boolean left = x > (LEFT + RIGHT) / 2;
                html.leaf(
                        "text",
                        "passed " + month(crossing),
                        "x",
                        at(left ? x - 4 : x + 4),
                        "y",
                        at(BOTTOM - 5),
                        "class",
                        "name",
                        "text-anchor",
                        left ? "end" : "");
            }
        }

        private String point(int month, double value) {
            return at(x(month)) + " " + at(y(value));
        }

        /** Where the band ends: at the top where nothing bounds it. */
        private double end(@Nullable BigDecimal high) {
            return high == null ? top : value(high);
        }

        private double x(int month) {
            return months.size() == 1 ? LEFT : LEFT + (RIGHT - LEFT) * month / (months.size() - 1);
        }

        private double y(double value) {
            return BOTTOM - (BOTTOM - TOP) * Math.max(0, Math.min(value, top)) / top;
        }

        private static double value(BigDecimal number) {
            return number.doubleValue();
        }
    }

    /** A coordinate. */
    static String at(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    /** A number that fits beside a scale. */
    private static String brief(double number) {
        if (number < 1_000) {
            return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
        }
        int thousands = 0;
        double left = number;
        while (left >= 1_000 && thousands < 5) {
            left /= 1_000;
            thousands++;
        }
        return String.format(
                Locale.ROOT, left < 10 ? "%.1f%s" : "%.0f%s", left, " kMGTP".substring(thousands, thousands + 1));
    }
}
