package org.securecloudlab.scenario.migration;

import org.securecloudlab.scenario.world.CloudEvent;

/**
 * A host is to be emptied.
 *
 * @param serviceHost which
 * @param orders how
 * @param then called when its moves are over and, where there is work, this too
 */
record DrainAsked(String serviceHost, DrainOrders orders, Runnable then) implements CloudEvent {}
