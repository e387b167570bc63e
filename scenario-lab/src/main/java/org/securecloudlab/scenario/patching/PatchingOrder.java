package org.securecloudlab.scenario.patching;

import java.util.function.Consumer;
import org.securecloudlab.scenario.world.CloudEvent;

/**
 * An operation wants something of the replication's patches.
 *
 * @param what is done to them
 */
record PatchingOrder(Consumer<PatchingRun> what) implements CloudEvent {}
