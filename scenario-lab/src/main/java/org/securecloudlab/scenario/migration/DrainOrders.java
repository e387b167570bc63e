package org.securecloudlab.scenario.migration;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How hosts are drained.
 *
 * @param assumptions about guests and network
 * @param migrationsAtOnce from one host; empty for nova's setting
 * @param work on a host that is empty, after which it is enabled again; empty when it stays disabled
 */
record DrainOrders(MigrationAssumptions assumptions, OptionalInt migrationsAtOnce, Optional<Duration> work) {}
