package org.securecloudlab.scenario.upgrade;

/** A guest that leaves a host for another; both hold room for it. */
record PlacedMove(Guest guest, String from, String to) {}
