/**
 * What a live migration exposes and risks (guide M2, M3), and what the three mitigations take away and cost (guide M4). Bytes and times come
 * from the prediction, verdicts on faults and on the wire from measurements with QEMU 7.2; probabilities that nobody measured are named
 * assumptions that a caller may replace.
 */
@NullMarked
package org.securecloudlab.migration.risk;

import org.jspecify.annotations.NullMarked;
