package org.securecloudlab.scenario.hosts;

/** Keys of hosts, as {@link org.securecloudlab.cloud.Host#key()} makes them. */
public final class HostKeys {
    private HostKeys() {}

    /** The service host of a key. */
    public static String serviceHost(String hostKey) {
        int slash = hostKey.indexOf('/');
        return slash < 0 ? hostKey : hostKey.substring(0, slash);
    }
}
