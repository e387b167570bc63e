/**
 * How long systems stay open to known flaws, for a stream of advisories and the way in which owners work.
 *
 * <p>Advisories come as Poisson processes, one a severity; each is in a group's systems with a given probability. An owner takes a
 * response time from a distribution, or works by a schedule; an unowned group is never patched in place; a rebuild of the image
 * replaces a group's systems at its dates. Units: instance-days. All policies meet the same advisories and the same response times
 * (common random numbers), so that their differences are paired. What is not modelled: failed patches, and that a group's systems
 * are done one after the other.
 */
@NullMarked
package org.securecloudlab.patch.exposure;

import org.jspecify.annotations.NullMarked;
