package org.securecloudlab.scheduler.search;

import java.util.BitSet;
import java.util.List;

/**
 * Which host is wanted.
 *
 * @param kinds the kinds of hosts that pass every filter; {@link HostSearch#tellApart} knows them
 * @param asked how much of each resource
 * @param excluded hosts that do not pass although others of their kind do, in ascending order
 * @param terms in the order of the weighers
 */
@SuppressWarnings("ArrayRecordComponent") // a question, never compared
public record Query(BitSet kinds, long[] asked, int[] excluded, List<Term> terms) {}
