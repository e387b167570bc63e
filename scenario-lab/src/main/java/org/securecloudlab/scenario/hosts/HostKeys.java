package org.securecloudlab.scenario.hosts;

/** Keys of hosts, as {@link org.securecloudlab.cloud.Host#key()} makes them. */
public final class HostKeys {
    private HostKeys() {}

    /** The service host of a key. */
    public static String serviceHost(String hostKey) {
        int slash = hostKey.indexOf('/');
        return slash < 0 ? hostKey : hostKey.substring(0, slash);
    }

    /** A key for people: without the node where that is the host's name again, alone or with its domain. */
    public static String shown(String hostKey) {
        String host = serviceHost(hostKey);
        return hostKey.startsWith(host + "/" + host + ".") ? host : hostKey;
    }
}
