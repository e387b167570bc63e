package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The server group of a request, as nova's conductor sets it up before scheduling (nova/scheduler/utils.py, setup_instance_group). */
public final class RequestGroup {
    private final Optional<String> policy;
    private final OptionalInt maxServerPerHost;
    private final Set<String> members;
    private final List<String> hosts;

    /**
     * A group as it is when the request arrives.
     *
     * @param policy {@code affinity}, {@code anti-affinity}, {@code soft-affinity} or {@code soft-anti-affinity}
     * @param maxServerPerHost rule of anti-affinity
     * @param members ids of its instances, those of the request among them
     * @param hosts service hosts that hold members
     */
    public RequestGroup(
            Optional<String> policy, OptionalInt maxServerPerHost, Collection<String> members, List<String> hosts) {
        this.policy = policy;
        this.maxServerPerHost = maxServerPerHost;
        this.members = new LinkedHashSet<>(members);
        this.hosts = new ArrayList<>(hosts);
    }

    /** Whether this is its policy. */
    public boolean hasPolicy(String name) {
        return policy.filter(name::equals).isPresent();
    }

    public OptionalInt maxServerPerHost() {
        return maxServerPerHost;
    }

    public Set<String> members() {
        return Collections.unmodifiableSet(members);
    }

    /** Service hosts that hold members; grows as instances of the request are placed. */
    public List<String> hosts() {
        return Collections.unmodifiableList(hosts);
    }

    void joined(String serviceHost) {
        hosts.add(serviceHost);
    }
}
