package org.securecloudlab.store.run;

import java.util.SortedMap;

/**
 * A run that can be stored.
 *
 * @param run its row
 * @param traces CSV by name, of the traces that it replays
 */
record PlannedRun(RunEntity run, SortedMap<String, String> traces) {}
