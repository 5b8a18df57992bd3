package io.github.checklist4j.limits;

import java.util.List;

/**
 * The data file of the published figures.
 *
 * @param limits every limit
 */
record LimitFile(List<Limit> limits) {}
