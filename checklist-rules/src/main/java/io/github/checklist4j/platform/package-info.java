/**
 * What the platform can do and where it stands: product capabilities as data, the observability matrix, the platform scenario, the
 * mesh of links, the middleware score. Start at {@link io.github.checklist4j.platform.Capabilities}.
 */
@NullMarked
package io.github.checklist4j.platform;

import org.jspecify.annotations.NullMarked;
