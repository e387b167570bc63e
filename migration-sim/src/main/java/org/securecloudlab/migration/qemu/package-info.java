/**
 * QEMU's live migration as a model: the migration thread's loop with its windows of 100 ms, steps of 50 ms and look at the dirty bitmap only
 * when the rest would fit, over counts of pages instead of pages. Source: QEMU 7.2's {@code migration/} folder, facts only. Times in
 * milliseconds, rates in bytes a millisecond. Limits: one guest, one writer with a steady rate; what chance does to a socket is not in it.
 */
@NullMarked
package org.securecloudlab.migration.qemu;

import org.jspecify.annotations.NullMarked;
