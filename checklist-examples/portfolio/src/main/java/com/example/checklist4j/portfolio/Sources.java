package com.example.checklist4j.portfolio;

import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Where projects come from: a file of its own for each, or one on each line. The bytes reach the door of the library as they are. */
final class Sources {
    private static final String END_OF_LINE = "textinputformat.record.delimiter";

    private Sources() {}

    /** The projects of all paths, which may be patterns; what ends in {@code .json} is one project, anything else holds one on each line. */
    static JavaRDD<Line> of(JavaSparkContext spark, List<String> paths) {
        return spark.union(paths.stream()
                .map(path -> path.endsWith(".json") ? file(spark, path) : lines(spark, path))
                .toArray(Sources::array));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array knows its element by the raw class alone
    private static JavaRDD<Line>[] array(int length) {
        return new JavaRDD[length];
    }

    private static JavaRDD<Line> file(JavaSparkContext spark, String path) {
        return spark.binaryFiles(path)
                .map(file -> new Line(file._1(), 0, file._2().toArray()));
    }

    private static JavaRDD<Line> lines(JavaSparkContext spark, String path) {
        Configuration hadoop = new Configuration(spark.hadoopConfiguration());
        hadoop.set(END_OF_LINE, "\n"); // or else it would take a carriage return inside a line for its end
        var read = (JavaNewHadoopRDD<LongWritable, Text>)
                spark.newAPIHadoopFile(path, TextInputFormat.class, LongWritable.class, Text.class, hadoop);
        return read.mapPartitionsWithInputSplit(Sources::lines, true).filter(line -> !isBlank(line.bytes()));
    }

    private static Iterator<Line> lines(InputSplit split, Iterator<Tuple2<LongWritable, Text>> records) {
        String file = ((FileSplit) split).getPath().toString();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Line next() {
                Tuple2<LongWritable, Text> next = records.next();
                return new Line(file, next._1().get(), next._2().copyBytes());
            }
        };
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
