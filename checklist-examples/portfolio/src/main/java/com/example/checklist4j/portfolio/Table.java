package com.example.checklist4j.portfolio;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Locale;
import org.apache.spark.sql.types.StructType;

/** What is written: a folder of Parquet files for each. */
enum Table {
    /** The verdict on each task of each project; {@code asOf} is the date of its facts. */
    VERDICTS(new StructType()
            .add("project", StringType, false)
            .add("asOf", DateType)
            .add("area", StringType, false)
            .add("task", StringType, false)
            .add("verdict", StringType, false)),
    /** What keeps tasks from being satisfied; {@code missing} names the facts that would decide it. */
    FINDINGS(new StructType()
            .add("project", StringType, false)
            .add("task", StringType, false)
            .add("rule", StringType, false)
            .add("verdict", StringType, false)
            .add("waived", BooleanType, false)
            .add("subjects", createArrayType(StringType, false), false)
            .add("missing", createArrayType(StringType, false), false)),
    /** The limits that growth can pass: the first month in which it can, and the one in which it will have, if it has to. */
    CROSSINGS(new StructType()
            .add("project", StringType, false)
            .add("limit", StringType, false)
            .add("subject", StringType, false)
            .add("measured", StringType, false)
            .add("earliest", IntegerType, false)
            .add("latest", IntegerType)),
    /** What is wrong with what was refused: line and column count from the byte of the file at which the project begins. */
    REFUSED(new StructType()
            .add("file", StringType, false)
            .add("offset", LongType, false)
            .add("line", IntegerType)
            .add("column", IntegerType)
            .add("path", StringType, false)
            .add("code", StringType, false)
            .add("found", StringType, false)
            .add("expected", StringType, false));

    private final StructType columns;

    Table(StructType columns) {
        this.columns = columns;
    }

    StructType columns() {
        return columns;
    }

    /** The folder below that of the output. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
