package com.example.checklist4j.portfolio;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a portfolio owner asks of the tables. */
final class Questions {
    private static final int SOON = 3;
    private static final int YEAR = 12;

    private final Map<Table, Dataset<Row>> tables;

    Questions(Map<Table, Dataset<Row>> tables) {
        this.tables = tables;
    }

    /** The tasks, those that most projects fail first. */
    Dataset<Row> tasks() {
        return tables.get(Table.VERDICTS)
                .groupBy("task")
                .agg(
                        verdicts("NOT_SATISFIED").as("fail"),
                        verdicts("ERROR").as("error"),
                        verdicts("UNKNOWN").as("unknown"),
                        verdicts("WAIVED").as("waived"),
                        verdicts("SATISFIED").as("satisfied"),
                        verdicts("NOT_APPLICABLE").as("none of it"))
                .orderBy(col("fail").desc(), col("unknown").desc(), col("task"));
    }

    private static Column verdicts(String verdict) {
        return count(when(col("verdict").equalTo(verdict), 1));
    }

    /** The limits by the month in which growth can first pass them, those that most projects can pass within three months first. */
    Dataset<Row> limits() {
        return tables.get(Table.CROSSINGS)
                .groupBy("limit", "project")
                .agg(min("earliest").as("earliest"), min("latest").as("latest"))
                .groupBy("limit")
                .agg(
                        count(when(col("latest").equalTo(0), 1)).as("passed"),
                        count(when(isOpen(), 1)).as("perhaps"),
                        months(1, SOON).as("within 3 months"),
                        months(SOON + 1, YEAR).as("within a year"),
                        months(YEAR + 1, Integer.MAX_VALUE).as("later"),
                        min(when(col("earliest").gt(0), col("earliest"))).as("next in month"))
                .orderBy(
                        col("within 3 months").desc(),
                        col("within a year").desc(),
                        col("passed").desc(),
                        col("later").desc(),
                        col("limit"));
    }

    /** It can be passed today, or not: the facts that say so are missing. */
    private static Column isOpen() {
        return col("earliest")
                .equalTo(0)
                .and(col("latest").isNull().or(col("latest").gt(0)));
    }

    private static Column months(int from, int to) {
        return count(when(col("earliest").between(from, to), 1));
    }

    /**
     * The projects by the age of their facts.
     *
     * @param today the day to count from, or {@code null} for that of the newest facts
     */
    Dataset<Row> ages(LocalDate today) {
        Dataset<Row> verdicts = tables.get(Table.VERDICTS);
        Column day = today == null ? lit(verdicts.agg(max("asOf")).first().get(0)) : lit(today);
        return verdicts.withColumn("days", datediff(day, col("asOf")))
                .withColumn("facts", age())
                .groupBy("facts")
                .agg(
                        countDistinct(col("project")).as("projects"),
                        countDistinct(when(col("verdict").equalTo("NOT_SATISFIED"), col("project")))
                                .as("of them fail a task"),
                        max("days").as("oldest, days"))
                .orderBy(col("oldest, days").asc_nulls_last());
    }

    private static Column age() {
        Column days = col("days");
        return when(days.isNull(), "of no date")
                .when(days.leq(30), "up to 30 days old")
                .when(days.leq(90), "up to 90 days old")
                .when(days.leq(180), "up to 180 days old")
                .when(days.leq(365), "up to a year old")
                .otherwise("older");
    }

    /** What was refused, in the order of the input. */
    Dataset<Row> refused() {
        return tables.get(Table.REFUSED).orderBy("file", "offset", "line", "column", "path");
    }
}
