/**
 * In which order and when a patch goes out: rings with soak times, gates, windows, capacity, freezes and due dates (guide P3, P4).
 *
 * <p>A plan that cannot meet its deadline is called impossible before anything starts, with the sum that shows it. How like
 * production a test environment is, is a number: see {@link org.securecloudlab.patch.plan.Likeness}. How long a host's drain takes
 * is told by whoever asks for a plan; this engine does not know migrations.
 */
@NullMarked
package org.securecloudlab.patch.plan;

import org.jspecify.annotations.NullMarked;
