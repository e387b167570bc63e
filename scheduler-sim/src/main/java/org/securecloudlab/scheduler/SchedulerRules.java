package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The filters and weighers that exist (built in, and found by {@link ServiceLoader}), and which of them a configuration turns on.
 */
public final class SchedulerRules {
    /** nova's default filters (nova/conf/scheduler.py, enabled_filters, 26.2.2). */
    public static final SchedulerOption<List<String>> ENABLED_FILTERS = SchedulerOption.list(
            "filter_scheduler.enabled_filters",
            List.of(
                    "ComputeFilter",
                    "ComputeCapabilitiesFilter",
                    "ImagePropertiesFilter",
                    "ServerGroupAntiAffinityFilter",
                    "ServerGroupAffinityFilter"));

    /** All weighers by default (nova/conf/scheduler.py, weight_classes). */
    public static final SchedulerOption<List<String>> WEIGHT_CLASSES =
            SchedulerOption.list("filter_scheduler.weight_classes", List.of(SchedulerRules.ALL_WEIGHERS));

    private static final String ALL_WEIGHERS = "nova.scheduler.weights.all_weighers";

    private final Map<String, HostFilter> filters = new TreeMap<>();
    private final List<HostWeigher> weighers = new ArrayList<>();

    private SchedulerRules(Iterable<HostFilter> foundFilters, Iterable<HostWeigher> foundWeighers) {
        foundFilters.forEach(filter -> filters.put(filter.name(), filter));
        foundWeighers.forEach(weighers::add);
        weighers.sort(Comparator.comparingInt(HostWeigher::order).thenComparing(HostWeigher::name));
    }

    /** Everything on the class path. */
    public static SchedulerRules installed() {
        return new SchedulerRules(ServiceLoader.load(HostFilter.class), ServiceLoader.load(HostWeigher.class));
    }

    /** nova's default for every option that the core, a filter or a weigher reads. */
    public SchedulerOptions defaultOptions() {
        List<SchedulerOption<?>> options = new ArrayList<>(CoreOptions.ALL);
        filters.values().forEach(filter -> options.addAll(filter.options()));
        for (HostWeigher weigher : weighers) {
            options.add(weigher.multiplier());
            options.addAll(weigher.options());
        }
        return SchedulerOptions.defaults(options);
    }

    /**
     * The filters that are on, in configured order.
     *
     * @throws MissingRuleException for a filter that does not exist, or not in the chosen release
     */
    public List<HostFilter> enabledFilters(SchedulerOptions options) {
        NovaRelease release = options.get(NovaRelease.OPTION);
        return options.get(ENABLED_FILTERS).stream()
                .map(path -> filter(path, release))
                .toList();
    }

    /**
     * The weighers that are on, in configured order.
     *
     * @throws MissingRuleException for a weigher that does not exist, or not in the chosen release
     */
    public List<HostWeigher> enabledWeighers(SchedulerOptions options) {
        NovaRelease release = options.get(NovaRelease.OPTION);
        List<HostWeigher> enabled = new ArrayList<>();
        for (String path : options.get(WEIGHT_CLASSES)) {
            if (path.equals(ALL_WEIGHERS)) {
                weighers.stream()
                        .filter(weigher -> weigher.releases().contains(release))
                        .forEach(enabled::add);
            } else {
                enabled.add(weigher(path, release));
            }
        }
        return enabled;
    }

    private HostFilter filter(String path, NovaRelease release) {
        String name = className(path);
        HostFilter filter = filters.get(name);
        if (filter == null) {
            NamesWithoutRule.about(name).ifPresent(sentence -> {
                throw MissingRuleException.withoutRule("filter", path, sentence, release);
            });
            List<String> there = filters.values().stream()
                    .filter(each -> each.releases().contains(release))
                    .map(HostFilter::name)
                    .toList();
            throw MissingRuleException.unknown("filter", path, there, filters.keySet(), release);
        }
        if (!filter.releases().contains(release)) {
            throw MissingRuleException.lacking("filter", path, filter.releases(), release);
        }
        return filter;
    }

    /** What there is to say about a configuration: filters that run by the last rule they had, and what is not modelled. */
    public List<String> notes(SchedulerOptions options) {
        List<String> notes = new ArrayList<>();
        enabledFilters(options).stream()
                .filter(filter -> filter.releases().isOver())
                .map(filter -> filter.name() + " by the rule of the last release that had it, nova "
                        + filter.releases().last())
                .forEach(notes::add);
        NovaRelease release = options.get(NovaRelease.OPTION);
        if (!release.isFrom(NovaRelease.GRIZZLY)) {
            notes.add("nova " + release
                    + " weighs hosts by LeastCost functions, which are not modelled: all weigh the same");
        }
        String driver = options.get(CoreOptions.DRIVER);
        if (!driver.equals(CoreOptions.DRIVER.defaultValue())) {
            notes.add("scheduler.driver " + driver + " is not modelled: the filter scheduler decides");
        }
        return notes;
    }

    private HostWeigher weigher(String path, NovaRelease release) {
        String name = className(path);
        HostWeigher found = weighers.stream()
                .filter(weigher -> weigher.name().equals(name))
                .findFirst()
                .orElseThrow(() -> MissingRuleException.unknown(
                        "weigher",
                        path,
                        weighersOf(release),
                        weighers.stream().map(HostWeigher::name).toList(),
                        release));
        if (!found.releases().contains(release)) {
            throw MissingRuleException.lacking("weigher", path, found.releases(), release);
        }
        return found;
    }

    private List<String> weighersOf(NovaRelease release) {
        return weighers.stream()
                .filter(each -> each.releases().contains(release))
                .map(HostWeigher::name)
                .toList();
    }

    /** nova.conf names weighers (and once, filters) by their dotted path. */
    private static String className(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
