package org.securecloudlab.scenario.migration;

import java.util.function.Consumer;
import org.securecloudlab.scenario.world.CloudEvent;

/**
 * A host is to be emptied.
 *
 * @param serviceHost which
 * @param orders how
 * @param then called when its moves are over and, where there is work, this too; with whether it had become empty
 */
record DrainAsked(String serviceHost, DrainOrders orders, Consumer<Boolean> then) implements CloudEvent {}
