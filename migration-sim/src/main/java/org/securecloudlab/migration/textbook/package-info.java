/**
 * Migration times as papers and simulators compute them, to be set beside the prediction. Clark et al. 2005; Liu et al. 2011; Akoush et al. 2010;
 * Nathan et al. 2015; CloudSim Plus ({@code DatacenterSimple}: size over bandwidth). None knows that QEMU looks at the bitmap only when
 * the rest would fit, so that their downtime is off.
 */
@NullMarked
package org.securecloudlab.migration.textbook;

import org.jspecify.annotations.NullMarked;
