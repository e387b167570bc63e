package org.securecloudlab.scenario.hosts.isolation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How isolated and how vulnerable the projects of a layout are.
 *
 * @param layout {@code now}, {@code packed} or {@code spread}
 * @param instances placed
 * @param unplaced instances that found no host
 * @param hostsUsed hosts with at least one instance
 * @param hostsShared hosts with instances of more than one project
 * @param coResidentShare share of the instances that have a neighbour of another project
 * @param sharingPairs pairs of projects that share at least one host
 * @param projectsPerHostMean projects exposed when a used host is taken over, on average
 * @param projectsPerHostMost the same, on the worst host
 * @param instancesPerHostMost instances that go down with the fullest host
 * @param largestShareMean share of its instances that a project loses with its worst host, mean over projects of two instances or more
 * @param projectsOnOneHost projects of two instances or more that are all on one host
 */
public record LayoutFigures(
        String layout,
        int instances,
        int unplaced,
        int hostsUsed,
        int hostsShared,
        double coResidentShare,
        int sharingPairs,
        double projectsPerHostMean,
        int projectsPerHostMost,
        int instancesPerHostMost,
        double largestShareMean,
        int projectsOnOneHost) {

    static LayoutFigures of(String name, Layout layout) {
        List<Map<String, Integer>> hosts = layout.hosts();
        List<Map<String, Integer>> shared =
                hosts.stream().filter(projects -> projects.size() > 1).toList();
        int instances = hosts.stream().mapToInt(LayoutFigures::sum).sum();
        int coResident = shared.stream().mapToInt(LayoutFigures::sum).sum();
        int places = hosts.stream().mapToInt(Map::size).sum();
        List<Map<String, Integer>> several = layout.projects().stream()
                .map(layout::hostsOf)
                .filter(byHost -> sum(byHost) > 1)
                .toList();
        return new LayoutFigures(
                name,
                instances,
                layout.unplaced(),
                hosts.size(),
                shared.size(),
                share(coResident, instances),
                pairs(shared),
                share(places, hosts.size()),
                hosts.stream().mapToInt(Map::size).max().orElse(0),
                hosts.stream().mapToInt(LayoutFigures::sum).max().orElse(0),
                share(several.stream().mapToDouble(LayoutFigures::largestShare).sum(), several.size()),
                (int) several.stream().filter(byHost -> byHost.size() == 1).count());
    }

    /** The share of a project's instances that its worst host holds. */
    static double largestShare(Map<String, Integer> byHost) {
        int most = byHost.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return share(most, sum(byHost));
    }

    static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int pairs(List<Map<String, Integer>> shared) {
        Set<List<String>> pairs = new HashSet<>();
        for (Map<String, Integer> host : shared) {
            Set<String> projects = new TreeSet<>(host.keySet());
            for (String first : projects) {
                for (String second : projects) {
                    if (first.compareTo(second) < 0) {
                        pairs.add(List.of(first, second));
                    }
                }
            }
        }
        return pairs.size();
    }

    private static double share(double part, int whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
