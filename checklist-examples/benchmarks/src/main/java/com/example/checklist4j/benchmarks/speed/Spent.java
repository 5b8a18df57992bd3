package com.example.checklist4j.benchmarks.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a piece of work took of the thread that did it, however busy the machine is with others.
 *
 * @param micros CPU time in microseconds
 * @param bytes what it allocated
 */
record Spent(double micros, double bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Spent by(Runnable work) {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long time = THREADS.getCurrentThreadCpuTime();
        work.run();
        return new Spent(
                (THREADS.getCurrentThreadCpuTime() - time) / 1e3, THREADS.getThreadAllocatedBytes(thread) - bytes);
    }

    static Spent median(List<Spent> all) {
        return new Spent(median(all, Spent::micros), median(all, Spent::bytes));
    }

    private static double median(List<Spent> all, ToDoubleFunction<Spent> of) {
        return all.stream()
                .mapToDouble(of)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }
}
