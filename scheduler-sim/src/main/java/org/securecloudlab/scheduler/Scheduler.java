package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.scheduler.explain.Preference;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.scheduler.explain.Remedy;

/**
 * nova's filter scheduler over the hosts of one cloud. Holds the mutable state of the hosts; the cloud itself never changes.
 * Not thread-safe: one simulation, one scheduler.
 */
public interface Scheduler {

    /** Decides and, when placed, claims. */
    Decision schedule(RequestSpec request);

    /** The reasons for every host that this request would be refused by now, in host order; changes nothing. */
    List<Refusal> explain(RequestSpec request);

    /** The smallest changes that would make a refused request fit, the most helpful first; changes nothing. */
    default List<Remedy> remedies(RequestSpec request) {
        return List.of();
    }

    /**
     * Which weigher makes the best host better than one that no rule refuses, for the first instance of a request; nothing when that host is
     * refused, is the best itself, or weighs the same and only comes later. Changes nothing.
     */
    default Optional<Preference> preference(RequestSpec request, String hostKey) {
        return Optional.empty();
    }

    /** Gives back what an instance holds, on both hosts while it moves; false when it holds nothing. */
    boolean release(String instanceId);

    /**
     * Chooses and claims another host for an instance that has one, as for a live migration: what it holds where it is stays held until
     * {@link #moved} or {@link #moveFailed} (nova/conductor/tasks/live_migrate.py; the migration is the consumer of the source's
     * allocation meanwhile). It counts as a member of its server group on both hosts. Its own host is not left out by itself: disable it
     * or name it among those to ignore.
     *
     * @throws IllegalArgumentException when the request is not for one instance that has a host and is not on the move
     */
    Decision move(RequestSpec request);

    /** A moving instance has arrived: it gives back what it held where it was. False when it was not moving. */
    boolean moved(String instanceId);

    /** A move is off: the instance gives back what it held where it was to go. False when it was not moving. */
    boolean moveFailed(String instanceId);

    /**
     * The instance has been built: it no longer counts as an I/O operation of its host (nova's {@code io_workload}). False when it
     * was not being built.
     */
    boolean built(String instanceId);

    /** The operator's switch of a service host ({@code compute service set --disable}). */
    void setEnabled(String serviceHost, boolean enabled);

    /** Whether a service host's heartbeat arrives. */
    void setUp(String serviceHost, boolean up);

    /** Whether it reads an option of nova.conf, by {@code section.option}. */
    boolean reads(String option);

    /**
     * Changes options of nova.conf from now on, by {@code section.option}.
     *
     * @throws IllegalArgumentException for an option that this scheduler does not read, or a value it cannot read
     */
    void configure(String option, String value);

    /** How full each host is, in host order. */
    List<HostLoad> loads();

    /**
     * How full one host is.
     *
     * @param hostKey as {@link Decision.Placed} names it
     * @throws IllegalArgumentException for an unknown host
     */
    HostLoad load(String hostKey);

    /** Ids of the instances on a service host, in order of arrival. */
    List<String> instancesOn(String serviceHost);
}
