package org.securecloudlab.scenario.hosts.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who is where: how many instances of each project each host holds. */
final class Layout {
    private final Map<String, Map<String, Integer>> byHost = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> byProject = new TreeMap<>();
    private int unplaced;

    void put(String host, String project) {
        byHost.computeIfAbsent(host, any -> new TreeMap<>()).merge(project, 1, Integer::sum);
        byProject.computeIfAbsent(project, any -> new LinkedHashMap<>()).merge(host, 1, Integer::sum);
    }

    void putNowhere() {
        unplaced++;
    }

    int unplaced() {
        return unplaced;
    }

    /** Used hosts, each with its projects. */
    List<Map<String, Integer>> hosts() {
        return List.copyOf(byHost.values());
    }

    /** Hosts of a project with the number of its instances. */
    Map<String, Integer> hostsOf(String project) {
        return byProject.getOrDefault(project, Map.of());
    }

    List<String> projects() {
        return List.copyOf(byProject.keySet());
    }

    Map<String, Integer> on(String host) {
        return byHost.getOrDefault(host, Map.of());
    }

    /** Service hosts that hold instances of other projects. */
    List<String> hostsOfOthers(String project) {
        List<String> others = new ArrayList<>();
        byHost.forEach((host, projects) -> {
            if (!projects.containsKey(project) || projects.size() > 1) {
                others.add(host);
            }
        });
        return others;
    }
}
