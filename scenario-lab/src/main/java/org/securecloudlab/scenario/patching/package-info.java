/**
 * Patches joined to the cloud: what is installed on hosts, in images and on instances ({@code inventory}), what becomes known of it ({@code
 * advisory}, an OSV record), and how it is cured ({@code patch}): hosts after their drain, images for whatever boots from them later, instances in
 * place or rebuilt from their image. Which versions are affected and what cures them are {@code patch-tracker}'s rules. The stage {@code patching}
 * reports how long instances were open to attack, by severity and owner, and whose host is patched while they are not.
 *
 * <p>Instance-days are summed over instances that run; one that is off or down is open to nobody. A host's packages do not reach into its guests, nor
 * theirs into it (OpenStack Security Guide, "Security services for instances").
 *
 * <p>Limits: an instance keeps its packages when it is evacuated; hosts do not fetch a rebuilt image anew; a restart takes the guest no simulated time.
 */
@NullMarked
package org.securecloudlab.scenario.patching;

import org.jspecify.annotations.NullMarked;
