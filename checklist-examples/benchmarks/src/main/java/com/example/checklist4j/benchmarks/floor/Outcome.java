package com.example.checklist4j.benchmarks.floor;

import io.github.checklist4j.assessment.Verdict;
import java.util.Map;
import java.util.Set;

/**
 * What came out for one decision, without a word.
 *
 * @param verdict the verdict
 * @param subjects the paths of what is not satisfied, with the verdict on each
 * @param missing the facts that could still decide what is unknown
 */
public record Outcome(Verdict verdict, Map<String, Verdict> subjects, Set<String> missing) {}
