/**
 * Collects the rules of the configuration review from the engines, applies them, and renders what they found.
 *
 * <p>Rules come from {@link java.util.ServiceLoader}: a jar of your own adds its own. Findings are sorted, so the same files give the
 * same bytes.
 */
@NullMarked
package org.securecloudlab.scenario.review;

import org.jspecify.annotations.NullMarked;
