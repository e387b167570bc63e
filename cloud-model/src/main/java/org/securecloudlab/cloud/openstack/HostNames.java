package org.securecloudlab.cloud.openstack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which service host runs which hypervisor. Services, aggregates and old server lists speak of service hosts, hypervisors,
 * placement and current server lists of hypervisor host names ("nodes"); only {@code hypervisor show} has both. Where it is missing
 * the names decide: a node is called like its service host, or like it with a domain. A bare metal node has a name of its own; a
 * server that two clients listed tells its host.
 */
final class HostNames {
    private final boolean knowsServiceHosts;
    private final Set<String> serviceHosts;
    private final Map<String, String> hostByNode = new LinkedHashMap<>();
    private final Map<String, List<String>> nodesByHost = new HashMap<>();
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> domains = new HashSet<>();

    /**
     * Resolves what names alone can tell.
     *
     * @param known service hosts that services and aggregates name
     */
    HostNames(Collection<HostDraft> hypervisors, Set<String> known) {
        knowsServiceHosts = !known.isEmpty();
        serviceHosts = new HashSet<>(known);
        hypervisors.forEach(draft -> {
            nodes.add(draft.node);
            draft.serviceHost.ifPresent(host -> pair(draft.node, host));
        });
        for (HostDraft draft : hypervisors) {
            if (!hostByNode.containsKey(draft.node)) {
                byName(draft.node).ifPresent(host -> pair(draft.node, host));
            }
        }
    }

    private void pair(String node, String host) {
        hostByNode.put(node, host);
        serviceHosts.add(host);
        nodesByHost.computeIfAbsent(host, key -> new ArrayList<>(1)).add(node);
        if (node.startsWith(host + ".")) {
            domains.add(node.substring(host.length()));
        }
    }

    private Optional<String> byName(String node) {
        if (serviceHosts.contains(node)) {
            return Optional.of(node);
        }
        for (int dot = node.lastIndexOf('.'); dot > 0; dot = node.lastIndexOf('.', dot - 1)) {
            if (serviceHosts.contains(node.substring(0, dot))) {
                return Optional.of(node.substring(0, dot));
            }
        }
        return Optional.empty();
    }

    /** A server that one file says is on {@code first} and another on {@code second}: two names of one host, if one is a node. */
    void learn(String first, String second) {
        if (nodes.contains(first) && !hostByNode.containsKey(first) && serviceHosts.contains(second)) {
            pair(first, second);
        } else if (nodes.contains(second) && !hostByNode.containsKey(second) && serviceHosts.contains(first)) {
            pair(second, first);
        }
    }

    /** The service host of a node, when known. */
    Optional<String> hostOf(String node) {
        return Optional.ofNullable(hostByNode.get(node));
    }

    /** Whether services or aggregates were read, so that a node without one is a finding and no gap. */
    boolean knowsServiceHosts() {
        return knowsServiceHosts;
    }

    /** What a file printed as a server's host, as the name of its {@link org.securecloudlab.cloud.Host}. */
    String hostNamed(String printed) {
        if (nodes.contains(printed)) {
            return hostByNode.getOrDefault(printed, printed);
        }
        return byName(printed).orElseGet(() -> withoutDomain(printed));
    }

    /** A host that no list has any more is still called as the others are. */
    private String withoutDomain(String printed) {
        for (String domain : domains) {
            if (printed.endsWith(domain) && printed.length() > domain.length()) {
                return printed.substring(0, printed.length() - domain.length());
            }
        }
        return printed;
    }

    /** The node that a printed host means; absent when its service host runs none or several. */
    Optional<String> nodeNamed(String printed) {
        if (nodes.contains(printed)) {
            return Optional.of(printed);
        }
        List<String> candidates = nodesByHost.getOrDefault(hostNamed(printed), List.of());
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
