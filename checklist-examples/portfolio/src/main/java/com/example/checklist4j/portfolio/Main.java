package com.example.checklist4j.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Assesses a portfolio, writes the tables, and shows what a portfolio owner asks. */
public final class Main {
    private static final int SHOWN = 25;
    private static final int BAD_USAGE = 2;

    private Main() {}

    public static void main(String[] args) throws IOException {
        Options options;
        try {
            options = Options.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println("portfolio: " + e.getMessage());
            System.exit(BAD_USAGE);
            return;
        }
        List<String> projects = options.generate() == 0 ? options.projects() : List.of(generated(options));
        try (SparkSession spark = session()) {
            Portfolio portfolio = new Portfolio(spark);
            portfolio.write(projects, options.today(), options.output());
            show(new Questions(portfolio.read(options.output())), options);
        }
    }

    private static String generated(Options options) throws IOException {
        Path file = Files.createDirectories(Path.of(options.output())).resolve("projects.ndjson");
        new Generated().write(options.generate(), file);
        return file.toString();
    }

    /** The session that spark-submit has prepared, or one on the processors of this machine. */
    static SparkSession session() {
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.app.name", "portfolio");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]");
            conf.set("spark.driver.bindAddress", "127.0.0.1");
            conf.set("spark.driver.host", "127.0.0.1");
            conf.set("spark.ui.enabled", "false");
            conf.set("spark.sql.shuffle.partitions", "2");
        }
        conf.set("spark.sql.datetime.java8API.enabled", "true");
        return SparkSession.builder().config(conf).getOrCreate();
    }

    private static void show(Questions questions, Options options) {
        show("Tasks, those that most projects fail first", questions.tasks());
        show("Limits, those that most projects can pass soon first", questions.limits());
        show("Projects by the age of their facts", questions.ages(options.today()));
        show("Refused", questions.refused());
    }

    private static void show(String title, Dataset<Row> table) {
        System.out.println(title);
        table.show(SHOWN, false);
    }
}
