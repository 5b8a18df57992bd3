package com.example.checklist4j.portfolio;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What came out for one project, as rows of the {@link Table tables}; all but the last are empty where it was refused.
 *
 * @param verdicts one for each task
 * @param findings what keeps tasks from being satisfied
 * @param crossings limits that growth can pass
 * @param refused what is wrong with the input
 */
record Judged(List<Row> verdicts, List<Row> findings, List<Row> crossings, List<Row> refused) implements Serializable {
    List<Row> of(Table table) {
        return switch (table) {
            case VERDICTS -> verdicts;
            case FINDINGS -> findings;
            case CROSSINGS -> crossings;
            case REFUSED -> refused;
        };
    }
}
