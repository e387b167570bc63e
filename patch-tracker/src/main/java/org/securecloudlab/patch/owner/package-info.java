/**
 * Who answers for an instance, an image or a host (guide P2): teams, how an owner is found, requests to candidates, and what is
 * unowned or orphaned.
 *
 * <p>An owner named by hand counts before one from a tag, and that before one from the project: the more particular statement holds.
 * Sharing of duties: {@link org.securecloudlab.patch.owner.Duty}.
 */
@NullMarked
package org.securecloudlab.patch.owner;

import org.jspecify.annotations.NullMarked;
