package org.securecloudlab.cloud.review;

import java.util.Locale;

/** What part of the OpenStack Security Guide a rule belongs to; the score of a review is given by area. */
public enum Area {
    /** Files that the services read at all, and who may read or write them. */
    FILES,
    /** Who the services are sure to talk to: the Identity service, pipelines, static keys. */
    AUTHENTICATION,
    /** Who may call what. */
    POLICY,
    /** What crosses the network between services. */
    TRANSPORT,
    /** Placement of instances. */
    SCHEDULING,
    /** Where images come from and whether they are checked. */
    IMAGES,
    /** Randomness for guests. */
    ENTROPY,
    /** Moving instances between hosts. */
    MIGRATION;

    /** As reports write it: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
