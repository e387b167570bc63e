package org.securecloudlab.migration.risk;

/** What can break while a guest moves. */
public enum Fault {
    /** The network between the hosts. */
    LINK,
    /** The host that it leaves. */
    SOURCE_HOST,
    /** The host that it goes to. */
    DESTINATION_HOST
}
