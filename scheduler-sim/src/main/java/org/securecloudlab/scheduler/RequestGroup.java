package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The server group of a request, as nova's conductor sets it up before scheduling (nova/scheduler/utils.py, setup_instance_group). */
public final class RequestGroup {
    private final Optional<String> policy;
    private final OptionalInt maxServerPerHost;
    private final MemberCounts counted;
    private final List<String> own;
    private final Supplier<List<String>> earlierHosts;
    private final List<String> joined = new ArrayList<>();

    /**
     * A group as it is when the request arrives.
     *
     * @param policy {@code affinity}, {@code anti-affinity}, {@code soft-affinity} or {@code soft-anti-affinity}
     * @param maxServerPerHost rule of anti-affinity
     * @param counted where its members are, but for those of the next parameter
     * @param own instances of the request that are members and not counted: they come to hosts while it is being decided
     * @param earlierHosts service hosts that hold members when the request arrives
     */
    public RequestGroup(
            Optional<String> policy,
            OptionalInt maxServerPerHost,
            MemberCounts counted,
            List<String> own,
            Supplier<List<String>> earlierHosts) {
        this.policy = policy;
        this.maxServerPerHost = maxServerPerHost;
        this.counted = counted;
        this.own = List.copyOf(own);
        this.earlierHosts = earlierHosts;
    }

    /** Whether this is its policy. */
    public boolean hasPolicy(String name) {
        return policy.filter(name::equals).isPresent();
    }

    public OptionalInt maxServerPerHost() {
        return maxServerPerHost;
    }

    /** Service hosts that hold members; grows as instances of the request are placed. */
    public List<String> hosts() {
        List<String> all = new ArrayList<>(earlierHosts.get());
        all.addAll(joined);
        return all;
    }

    void joined(String serviceHost) {
        joined.add(serviceHost);
    }

    /** How many members each host holds now. */
    MemberCounts counts(HostTable table) {
        MemberCounts counts = counted;
        for (String instance : own) {
            for (int host : table.holding(instance)) {
                counts = counts == counted ? counted.copy() : counts;
                counts.add(host);
            }
        }
        return counts;
    }
}
