package org.securecloudlab.scheduler.review;

import java.util.Set;

/**
 * What is known of a filter.
 *
 * @param filter its class name
 * @param kind of the guide's four
 * @param userInputs what it reads of users
 * @param cost of judging one host, relative to a comparison of two numbers; a named assumption, not a measurement
 */
public record FilterNote(String filter, FilterKind kind, Set<UserInput> userInputs, int cost) {
    public FilterNote {
        userInputs = Set.copyOf(userInputs);
    }
}
