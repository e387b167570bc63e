package org.securecloudlab.scheduler.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Project;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.explain.Refusal;

/**
 * Flavors and images that no host of this cloud can take, whoever asks, even if it were empty: sets of rules that forbid every host (guide S4). Each comes
 * with the request that came furthest.
 */
final class UnplaceableCheck {
    /** Requests tried before a flavor or image is given up: all pairs in clouds of usual size. */
    private static final int TRIES = 600;

    private final ReviewedCloud reviewed;
    private final NovaScheduler scheduler;
    private final List<Optional<Image>> images = new ArrayList<>();
    private final List<String> projects = new ArrayList<>();

    UnplaceableCheck(ReviewedCloud reviewed) {
        this.reviewed = reviewed;
        this.scheduler = reviewed.onEmptyHosts();
        images.add(Optional.empty());
        reviewed.cloud().images().forEach(image -> images.add(Optional.of(image)));
        projects.add("");
        reviewed.cloud().projects().stream().map(Project::id).forEach(projects::add);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (reviewed.cloud().hosts().isEmpty()) {
            return findings;
        }
        for (Flavor flavor : reviewed.cloud().flavors()) {
            List<RequestSpec> requests = new ArrayList<>();
            images.forEach(image -> projects.forEach(project -> add(requests, flavor, image, project)));
            unplaceable("Flavor " + flavor.name(), requests).ifPresent(findings::add);
        }
        for (Optional<Image> image : images.subList(1, images.size())) {
            List<RequestSpec> requests = new ArrayList<>();
            reviewed.cloud()
                    .flavors()
                    .forEach(flavor -> projects.forEach(project -> add(requests, flavor, image, project)));
            unplaceable("Image " + image.map(Image::name).orElse(""), requests).ifPresent(findings::add);
        }
        return findings;
    }

    private static void add(List<RequestSpec> requests, Flavor flavor, Optional<Image> image, String project) {
        if (requests.size() < TRIES) {
            requests.add(RequestSpec.of("example", flavor, image, project));
        }
    }

    private Optional<Finding> unplaceable(String what, List<RequestSpec> requests) {
        Map<String, Long> best = Map.of();
        RequestSpec example = null;
        for (RequestSpec request : requests) {
            Map<String, Long> refusals = refusals(request);
            long refused = refusals.values().stream().mapToLong(Long::longValue).sum();
            if (refused < reviewed.cloud().hosts().size()) {
                return Optional.empty();
            }
            // The more rules have a part in it, the further the request came.
            if (example == null || refusals.size() > best.size()) {
                best = refusals;
                example = request;
            }
        }
        return example == null ? Optional.empty() : Optional.of(finding(what, example, best));
    }

    private Map<String, Long> refusals(RequestSpec request) {
        try {
            return scheduler.explain(request).stream()
                    .collect(Collectors.groupingBy(Refusal::rule, TreeMap::new, Collectors.counting()));
        } catch (SchedulingException e) {
            return Map.of(e.where(), (long) reviewed.cloud().hosts().size());
        }
    }

    private static Finding finding(String what, RequestSpec example, Map<String, Long> refusals) {
        String rules = refusals.entrySet().stream()
                .map(entry -> entry.getKey() + " refuses " + entry.getValue())
                .collect(Collectors.joining(", "));
        return new Finding(
                "no-host",
                Finding.Severity.ERROR,
                refusals.keySet().stream()
                        .filter(rule -> !rule.equals("placement"))
                        .toList(),
                what + " fits on no host, even an empty one; for example flavor "
                        + example.flavor().name()
                        + example.image()
                                .map(image -> ", image " + image.name())
                                .orElse("")
                        + (example.projectId().isEmpty() ? "" : ", project " + example.projectId()) + ": " + rules,
                "Explain the example, and mend the flavor, the image, the aggregates or the filters",
                "S4");
    }
}
