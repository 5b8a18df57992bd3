/**
 * What there is to say beside one assessment: which fact to ask for next, what differs between two results, and what time will change.
 * Plain data, and what needs no more than an assessment to make it. Start at {@link io.github.checklist4j.review.Questions}, {@link
 * io.github.checklist4j.review.Difference} or {@link io.github.checklist4j.review.Timeline}.
 */
@NullMarked
package io.github.checklist4j.review;

import org.jspecify.annotations.NullMarked;
