package org.securecloudlab.scenario.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which instances live, and on which hosts. The instances that the cloud had at the start are shared by all replications; only
 * those that something happened to are kept here.
 */
public final class CloudState {
    private final CloudFacts facts;
    private final Map<String, Life> requested = new LinkedHashMap<>();
    private final Map<String, Set<Life>> placedByHost = new HashMap<>();
    private final Map<Integer, Life> changedExisting = new HashMap<>();
    private final Set<String> hostsDown = new TreeSet<>();
    private final Set<String> hostsDisabled = new TreeSet<>();

    CloudState(CloudFacts facts) {
        this.facts = facts;
        hostsDown.addAll(facts.hostsDownAtStart());
        facts.cloud().hosts().stream()
                .filter(host -> !host.service().enabled())
                .forEach(host -> hostsDisabled.add(host.name()));
    }

    /** Instances that the scenario requested, in order of requests, whatever became of them. */
    public Collection<Life> requested() {
        return Collections.unmodifiableCollection(requested.values());
    }

    /** An instance that the scenario requested. */
    public Optional<Life> requested(String instanceId) {
        return Optional.ofNullable(requested.get(instanceId));
    }

    /** Instances that hold resources of a service host, the oldest first. */
    public List<Life> on(String serviceHost) {
        List<Life> lives = new ArrayList<>();
        for (int index : facts.existingOn(serviceHost)) {
            Life life = existing(index);
            if (life.holdsResources() && isStillOn(life, serviceHost)) {
                lives.add(life);
            }
        }
        lives.addAll(placedByHost.getOrDefault(serviceHost, Set.of()));
        return lives;
    }

    /** Whether an instance of the start has never left a host; those that came back are among the placed ones. */
    private boolean isStillOn(Life life, String serviceHost) {
        return life.serviceHost().filter(serviceHost::equals).isPresent()
                && !placedByHost.getOrDefault(serviceHost, Set.of()).contains(life);
    }

    /** Instances that hold resources of any host and match, the oldest first. */
    public List<Life> holding(Predicate<Life> filter) {
        List<Life> lives = new ArrayList<>();
        for (int index = 0; index < facts.existingCount(); index++) {
            Life life = existing(index);
            if (life.holdsResources() && filter.test(life)) {
                lives.add(life);
            }
        }
        for (Life life : requested.values()) {
            if (life.holdsResources() && filter.test(life)) {
                lives.add(life);
            }
        }
        return lives;
    }

    public boolean isDown(String serviceHost) {
        return hostsDown.contains(serviceHost);
    }

    public boolean isDisabled(String serviceHost) {
        return hostsDisabled.contains(serviceHost);
    }

    /** Service hosts that are down, by name. */
    public Set<String> hostsDown() {
        return Collections.unmodifiableSet(hostsDown);
    }

    /** Service hosts that are disabled, by name. */
    public Set<String> hostsDisabled() {
        return Collections.unmodifiableSet(hostsDisabled);
    }

    /** Made anew at each call until {@link #keep} is told of a change. */
    private Life existing(int index) {
        Life changed = changedExisting.get(index);
        return changed != null ? changed : new Life(facts.existing(index), facts.runsAtStart(index));
    }

    void add(Life life) {
        if (requested.putIfAbsent(life.id(), life) != null) {
            throw new IllegalStateException("Two instances are called [" + life.id() + "]");
        }
    }

    void placed(Life life, String serviceHost) {
        placedByHost.computeIfAbsent(serviceHost, h -> new LinkedHashSet<>()).add(life);
    }

    /** Remembers what became of an instance of the start, and forgets the host of one that holds nothing any more. */
    void keep(Life life) {
        life.existing().ifPresent(instance -> changedExisting.put(facts.existingIndex(instance), life));
        if (!life.holdsResources()) {
            life.serviceHost().ifPresent(host -> placedByHost
                    .getOrDefault(host, new LinkedHashSet<>())
                    .remove(life));
        }
    }

    /** An instance has left a service host for another. */
    void moved(Life life, String from, String to) {
        placedByHost.getOrDefault(from, new LinkedHashSet<>()).remove(life);
        placed(life, to);
        life.existing().ifPresent(instance -> changedExisting.put(facts.existingIndex(instance), life));
    }

    void setDown(String serviceHost, boolean down) {
        change(hostsDown, serviceHost, down);
    }

    void setDisabled(String serviceHost, boolean disabled) {
        change(hostsDisabled, serviceHost, disabled);
    }

    private static void change(Set<String> hosts, String host, boolean in) {
        if (in) {
            hosts.add(host);
        } else {
            hosts.remove(host);
        }
    }
}
