package org.securecloudlab.scheduler.review;

import java.util.List;

/**
 * Something in a filter configuration that should be looked at.
 *
 * @param id what kind of finding it is, the same for all of that kind
 * @param severity how bad it is
 * @param filters the filters that it is about
 * @param message what is wrong here, in a sentence
 * @param advice what to do
 * @param guide the guide's statement that it follows from, such as {@code S5}; empty when it is our own
 */
public record Finding(String id, Severity severity, List<String> filters, String message, String advice, String guide) {

    /** How bad a finding is. */
    public enum Severity {
        /** Requests fail that should not, or a protection that the cloud relies on is not there. */
        ERROR,
        /** The guide advises against it. */
        WARNING,
        /** Good to know; no reason to change anything by itself. */
        NOTE
    }

    public Finding {
        filters = List.copyOf(filters);
    }
}
