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
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.explain.FunnelStep;

/**
 * Flavors and images, and pairs of them, that no host of this cloud can take, whoever asks, even if it were empty: sets of rules that forbid every host
 * (guide S4). Each comes with the request that came furthest. Of pairs so many are tried as a flavor is, and those count whose flavor and image fit with others.
 */
final class UnplaceableCheck {
    /** Requests tried before a flavor or image is given up: all pairs in clouds of usual size. */
    private static final int TRIES = 600;

    private static final int SHOWN = 5;

    private static final String EXAMPLE = "example";

    private final ReviewedCloud reviewed;
    private final NovaScheduler scheduler;
    private final Counting counting = new Counting();
    private final List<Optional<Image>> images = new ArrayList<>();
    private final List<String> projects = new ArrayList<>();

    UnplaceableCheck(ReviewedCloud reviewed) {
        this.reviewed = reviewed;
        this.scheduler = reviewed.onEmptyHosts();
        images.add(Optional.empty());
        reviewed.cloud().images().forEach(image -> images.add(Optional.of(image)));
        projects.add("");
        reviewed.cloud().projects().stream()
                .map(Project::id)
                .filter(this::matters)
                .forEach(projects::add);
    }

    /** nova's rules know a project by the metadata of aggregates alone; filters of your own may look at any. */
    private boolean matters(String project) {
        return !reviewed.filters().stream().allMatch(FilterCatalogue::knows)
                || reviewed.cloud().aggregates().stream()
                        .flatMap(aggregate -> aggregate.metadata().values().stream())
                        .anyMatch(value -> value.contains(project));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (reviewed.cloud().hosts().isEmpty()) {
            return findings;
        }
        List<Flavor> placeable = new ArrayList<>();
        for (Flavor flavor : reviewed.cloud().flavors()) {
            List<RequestSpec> requests = new ArrayList<>();
            images.forEach(image -> projects.forEach(project -> add(requests, flavor, image, project)));
            unplaceable("Flavor " + flavor.name(), requests)
                    .ifPresentOrElse(findings::add, () -> placeable.add(flavor));
        }
        List<Image> usable = new ArrayList<>();
        for (Optional<Image> image : images.subList(1, images.size())) {
            List<RequestSpec> requests = new ArrayList<>();
            reviewed.cloud()
                    .flavors()
                    .forEach(flavor -> projects.forEach(project -> add(requests, flavor, image, project)));
            unplaceable("Image " + image.map(Image::name).orElse(""), requests)
                    .ifPresentOrElse(findings::add, () -> image.ifPresent(usable::add));
        }
        together(placeable, usable, findings);
        return findings;
    }

    /** For each flavor the images with which it fits nowhere. */
    private void together(List<Flavor> flavors, List<Image> usable, List<Finding> findings) {
        int tries = TRIES;
        for (Flavor flavor : flavors) {
            List<String> names = new ArrayList<>();
            List<RequestSpec> refused = new ArrayList<>();
            for (Image image : usable.subList(0, Math.min(tries, usable.size()))) {
                List<RequestSpec> requests = new ArrayList<>();
                projects.forEach(project -> add(requests, flavor, Optional.of(image), project));
                if (unplaceable("", requests).isPresent()) {
                    names.add(image.name());
                    refused.addAll(requests);
                }
            }
            tries -= Math.min(tries, usable.size());
            unplaceable("Flavor " + flavor.name() + " with " + listed(names), refused)
                    .map(UnplaceableCheck::asPair)
                    .ifPresent(findings::add);
        }
    }

    private static String listed(List<String> names) {
        return (names.size() == 1 ? "image " : "images ")
                + String.join(", ", names.subList(0, Math.min(SHOWN, names.size())))
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    /** It may well be meant so. */
    private static Finding asPair(Finding finding) {
        return new Finding(
                "no-host-together",
                Finding.Severity.NOTE,
                finding.filters(),
                finding.message(),
                "If they are meant for each other, explain the example, and mend the image, the aggregates or the filters",
                finding.guide());
    }

    private static void add(List<RequestSpec> requests, Flavor flavor, Optional<Image> image, String project) {
        if (requests.size() < TRIES) {
            requests.add(RequestSpec.of(EXAMPLE, flavor, image, project));
        }
    }

    private Optional<Finding> unplaceable(String what, List<RequestSpec> requests) {
        Map<String, Long> best = Map.of();
        RequestSpec example = null;
        for (RequestSpec request : requests) {
            Map<String, Long> refusals = refusals(request);
            if (refusals.isEmpty()) {
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

    /** How many hosts each rule refuses; nothing when one takes the request. */
    private Map<String, Long> refusals(RequestSpec request) {
        Map<String, Long> refusals = scheduler.schedule(request).accept(counting);
        scheduler.release(EXAMPLE);
        return refusals;
    }

    private final class Counting implements Decision.Visitor<Map<String, Long>> {
        @Override
        public Map<String, Long> placed(Decision.Placed placed) {
            return Map.of();
        }

        @Override
        public Map<String, Long> noValidHost(Decision.NoValidHost noValidHost) {
            Map<String, Long> refusals = new TreeMap<>();
            long left = reviewed.cloud().hosts().size();
            for (FunnelStep step : noValidHost.funnel()) {
                if (step.remaining() < left) {
                    refusals.merge(ReviewedCloud.className(step.rule()), left - step.remaining(), Long::sum);
                    left = step.remaining();
                }
            }
            return refusals;
        }

        @Override
        public Map<String, Long> failed(Decision.Failed failed) {
            return Map.of(failed.where(), (long) reviewed.cloud().hosts().size());
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
