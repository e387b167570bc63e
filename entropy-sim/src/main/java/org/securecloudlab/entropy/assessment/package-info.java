/**
 * How much min-entropy the output of a real source has.
 *
 * <p>Models the non-IID and IID tracks, the restart tests and the health-test cut-offs of NIST SP 800-90B (January 2018), and the
 * block tests of FIPS 140-2 (October 2001 change). Where the published NIST assessment tool (1.1.x) differs from the text, the tool
 * holds, so that a figure here is the figure a laboratory gets. Min-entropy is in bits per symbol of the track it is given for.
 *
 * <p>Limits: symbols of 1 to 8 bits, one a byte; every estimate is a biased lower bound and never proves that a source is good: output
 * of a generator without any entropy passes too.
 */
@NullMarked
package org.securecloudlab.entropy.assessment;

import org.jspecify.annotations.NullMarked;
