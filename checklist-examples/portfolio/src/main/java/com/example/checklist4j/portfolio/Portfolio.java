package com.example.checklist4j.portfolio;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Many projects, judged on the executors, each once. */
final class Portfolio {
    private final SparkSession spark;

    Portfolio(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Judges the projects and writes every table.
     *
     * @param projects paths or patterns of paths, as Hadoop knows them
     * @param today the evaluation date of projects that state none, or {@code null}
     * @param output the folder of the tables, which is replaced
     */
    void write(List<String> projects, LocalDate today, String output) {
        JavaRDD<Judged> judged = judged(projects, today).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            for (Table table : Table.values()) {
                of(table, judged).write().mode(SaveMode.Overwrite).parquet(folder(output, table));
            }
        } finally {
            judged.unpersist(false);
        }
    }

    JavaRDD<Judged> judged(List<String> projects, LocalDate today) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return Sources.of(context, projects).map(line -> Judge.of(line, today));
    }

    private Dataset<Row> of(Table table, JavaRDD<Judged> judged) {
        return spark.createDataFrame(judged.flatMap(each -> each.of(table).iterator()), table.columns());
    }

    /** The tables as they were written. */
    Map<Table, Dataset<Row>> read(String output) {
        Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            tables.put(table, spark.read().schema(table.columns()).parquet(folder(output, table)));
        }
        return tables;
    }

    private static String folder(String output, Table table) {
        return output + "/" + table.folder();
    }
}
