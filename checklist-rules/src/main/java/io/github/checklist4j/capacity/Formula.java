package io.github.checklist4j.capacity;

import io.github.checklist4j.knowledge.Interval;

/**
 * How much an integration takes a number of months after the evaluation date. Each fact that it reads works in one direction, whatever the
 * others are, so the bounds of the result are tight. Groups share what others add up to by the formula, so declare it as a constant.
 */
@FunctionalInterface
interface Formula {
    Interval of(Load load, At at, int month);
}
