package org.securecloudlab.scheduler.explain;

import org.securecloudlab.cloud.Sentence;

/**
 * Why a rule refuses a host, before the host and the rule are named.
 *
 * @param asked what the request wanted
 * @param found what the host has
 */
public record Reason(Sentence asked, Sentence found) {
    /** In plain text, which stays as it is in every language. */
    public Reason(String asked, String found) {
        this(Sentence.plain(asked), Sentence.plain(found));
    }
}
