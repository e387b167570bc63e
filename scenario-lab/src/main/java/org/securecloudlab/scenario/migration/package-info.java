/**
 * Live migration joined to the cloud: which guests nova would move and which it refuses, what each move takes ({@code migration-sim}) when it shares
 * the hosts' links with others, and the operations {@code drain} and {@code evacuate} with the stage {@code migrating} that reports on them.
 *
 * <p>Limits: what a cloud does not say (how its guests write to memory, how fast its migration network is, what a move costs beside the transfer) is
 * an assumption that {@link org.securecloudlab.scenario.migration.MigrationAssumptions} names; ports that pass a device through (SR-IOV) are not in the
 * model.
 */
@NullMarked
package org.securecloudlab.scenario.migration;

import org.jspecify.annotations.NullMarked;
