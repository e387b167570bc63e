package org.securecloudlab.scheduler.search;

import java.util.List;

/**
 * Which host is wanted.
 *
 * @param excluded hosts that do not pass although others of their kind do, in ascending order
 * @param terms in the order of the weighers
 */
@SuppressWarnings("ArrayRecordComponent") // a question, never compared
public record Query(Candidates candidates, int[] excluded, List<Term> terms) {}
