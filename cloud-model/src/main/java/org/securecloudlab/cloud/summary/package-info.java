/**
 * Totals of a cloud, and what its source could tell.
 *
 * <p>{@link org.securecloudlab.cloud.summary.ImportSummary} has every total that the source tells; what it cannot tell is
 * absent, which is why a {@link org.securecloudlab.cloud.summary.Coverage} goes with an imported cloud. Sums saturate at the range of
 * {@code long}; memory is in MiB, disk in GiB, as nova and placement count them.
 */
@NullMarked
package org.securecloudlab.cloud.summary;

import org.jspecify.annotations.NullMarked;
