/**
 * When work may be done: maintenance windows that recur (RFC 5545, sections 3.3.10 and 3.8.5), exceptions to them, and change freezes.
 *
 * <p>A window recurs in the local time of its zone. A start that daylight saving leaves out is moved by the gap, and of two equal
 * local times the first counts, as RFC 5545, section 3.3.5, says. Recurrence is computed by biweekly; rules that recur more often
 * than daily are refused.
 */
@NullMarked
package org.securecloudlab.patch.window;

import org.jspecify.annotations.NullMarked;
