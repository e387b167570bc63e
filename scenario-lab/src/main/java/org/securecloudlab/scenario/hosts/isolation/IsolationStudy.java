package org.securecloudlab.scenario.hosts.isolation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.hosts.KeptRequests;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scheduler.RequestSpec;

/** Compares the layout of a cloud with packing and with spreading by project. */
public final class IsolationStudy {
    private static final int SHOWN_PAIRS = 100;

    private final Cloud cloud;
    private final Map<String, String> names = new HashMap<>();
    private final Layout now = new Layout();
    private final List<Tenant> tenants;
    private int leftOut;

    private IsolationStudy(Cloud cloud, ZoneRule zones) {
        this.cloud = cloud;
        for (Project project : cloud.projects()) {
            names.put(project.id(), project.name());
        }
        this.tenants = tenants(new KeptRequests(cloud, zones));
    }

    /**
     * Answers for a cloud.
     *
     * @param zones which instances stay in their zone when they are placed anew
     * @throws IllegalArgumentException for settings that nova's scheduler cannot read
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public static IsolationAnswer of(Cloud cloud, ZoneRule zones, Progress progress, Cancellation cancellation) {
        return new IsolationStudy(cloud, zones).answer(progress, cancellation);
    }

    /** Projects with the most instances first; and who is where now. */
    private List<Tenant> tenants(KeptRequests kept) {
        Map<String, List<RequestSpec>> byProject = new LinkedHashMap<>();
        for (Instance instance : cloud.instances()) {
            Optional<RequestSpec> request = kept.of(instance);
            if (instance.host().isEmpty() || request.isEmpty()) {
                leftOut++;
                continue;
            }
            String project = instance.projectId().orElse("");
            now.put(instance.host().get(), project);
            byProject.computeIfAbsent(project, any -> new ArrayList<>()).add(request.get());
        }
        return byProject.entrySet().stream()
                .map(entry -> new Tenant(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (Tenant tenant) -> tenant.requests().size())
                        .reversed())
                .toList();
    }

    private IsolationAnswer answer(Progress progress, Cancellation cancellation) {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        layouts.put("now", now);
        for (Replacing.Policy policy : Replacing.Policy.values()) {
            String name = policy == Replacing.Policy.PACKED ? "packed" : "spread";
            layouts.put(name, Replacing.of(cloud, tenants, policy, cancellation));
            progress.report(layouts.size() - 1, Replacing.Policy.values().length);
        }
        List<LayoutFigures> figures = new ArrayList<>();
        List<ProjectSharing> projects = new ArrayList<>();
        layouts.forEach((name, layout) -> {
            figures.add(LayoutFigures.of(name, layout));
            tenants.forEach(tenant -> projects.add(sharing(name, layout, tenant.projectId())));
        });
        return new IsolationAnswer(cloud.name(), leftOut, figures, pairs(), projects);
    }

    private ProjectSharing sharing(String name, Layout layout, String project) {
        Map<String, Integer> hosts = layout.hostsOf(project);
        Set<String> neighbours = new HashSet<>();
        int shared = 0;
        for (String host : hosts.keySet()) {
            Map<String, Integer> there = layout.on(host);
            neighbours.addAll(there.keySet());
            shared += there.size() > 1 ? 1 : 0;
        }
        neighbours.remove(project);
        return new ProjectSharing(
                name,
                project,
                name(project),
                LayoutFigures.sum(hosts),
                hosts.size(),
                shared,
                neighbours.size(),
                LayoutFigures.largestShare(hosts));
    }

    private String name(String project) {
        return names.getOrDefault(project, project);
    }

    private List<SharedHosts> pairs() {
        Map<String, Map<String, Integer>> pairs = new TreeMap<>();
        for (Map<String, Integer> host : now.hosts()) {
            for (String first : host.keySet()) {
                for (String second : host.keySet()) {
                    if (first.compareTo(second) < 0) {
                        pairs.computeIfAbsent(first, any -> new TreeMap<>()).merge(second, 1, Integer::sum);
                    }
                }
            }
        }
        List<SharedHosts> result = new ArrayList<>();
        pairs.forEach((first, others) ->
                others.forEach((second, hosts) -> result.add(new SharedHosts(name(first), name(second), hosts))));
        result.sort(Comparator.comparingInt(SharedHosts::hosts).reversed());
        return result.subList(0, Math.min(SHOWN_PAIRS, result.size()));
    }
}
