package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;

/**
 * nova's scheduler (26.2.2, Zed) over a cloud: placement by capacity, then the configured filters and weighers.
 *
 * <p>Deterministic: hosts keep the cloud's order, ties go to the first, the pick among {@code host_subset_size} is the best one.
 */
public final class NovaScheduler implements Scheduler {
    private final HostTable hosts;
    private final CapacityPlacement placement;
    private final ServerGroups groups;
    private final SchedulerRules rules;
    private final Occupancy occupancy;

    private SchedulerOptions options;
    private FilterScheduler scheduler;
    private final QuickWay quick;

    private NovaScheduler(Cloud cloud, SchedulerRules rules, boolean isQuick) {
        this.rules = rules;
        CloudHosts cloudHosts = new CloudHosts(cloud);
        this.hosts = cloudHosts.table();
        this.placement = cloudHosts.placement();
        this.groups = new ServerGroups(cloud.serverGroups(), hosts);
        this.options = configured(cloud, rules);
        this.scheduler = new FilterScheduler(hosts, rules, options);
        this.quick = new QuickWay(() -> isQuick ? quickPlacement() : Optional.empty());
        this.occupancy = new Occupancy(hosts, placement, groups, quick::changed);
    }

    private Optional<QuickPlacement> quickPlacement() {
        return QuickPlacement.of(hosts, placement, scheduler.enabledFilters(), scheduler.weighers(), this::context);
    }

    /**
     * A scheduler over a cloud, configured by its nova settings. Options of other parts of nova are left alone.
     *
     * @throws IllegalArgumentException for a filter or weigher that does not exist, or an option value that cannot be read
     */
    public static NovaScheduler of(Cloud cloud) {
        return new NovaScheduler(cloud, SchedulerRules.installed(), true);
    }

    /**
     * The same, deciding every request by a pass over all hosts, rule by rule: the reference that the quick way is held to.
     *
     * @throws IllegalArgumentException as {@link #of}
     */
    public static NovaScheduler byWholePasses(Cloud cloud) {
        return new NovaScheduler(cloud, SchedulerRules.installed(), false);
    }

    /** What there is to say about the configuration: removed filters that run by their last rule, and what is not modelled. */
    public List<String> notes() {
        return rules.notes(options);
    }

    /** The same, and what flavors ask that the cloud does not tell. */
    public List<String> notes(Collection<Flavor> flavors) {
        List<String> notes = new ArrayList<>(notes());
        DeviceProfile.note(flavors, options.get(DeviceProfile.OPTION)).ifPresent(notes::add);
        return notes;
    }

    private static SchedulerOptions configured(Cloud cloud, SchedulerRules rules) {
        return rules.defaultOptions().withKnown(cloud.settings().nova());
    }

    @Override
    public Decision schedule(RequestSpec request) {
        return schedule(request, PassObserver.NONE);
    }

    /** Decides and, when placed, claims, while somebody watches the filters and weighers. */
    public Decision schedule(RequestSpec request, PassObserver observer) {
        try {
            Optional<RequestGroup> group = check(request);
            // Who watches wants to see every filter, which the quick way passes by.
            Optional<Decision> decision =
                    observer == PassObserver.NONE ? scheduleQuickly(request, group) : Optional.empty();
            if (decision.isPresent()) {
                return decision.get();
            }
            RequestContext context = new RequestContext(request, options, hosts, group);
            Selection selection = scheduler.select(context, placement.ask(context), observer, 0);
            if (selection.isComplete() && !request.isRebuild()) {
                remember(request, selection.hosts());
            }
            return selection.toDecision();
        } catch (SchedulingException e) {
            return e.toDecision();
        }
    }

    private Optional<Decision> scheduleQuickly(RequestSpec request, Optional<RequestGroup> group) {
        return quick.get().flatMap(way -> way.find(request, group)).flatMap(answer -> carryOut(answer, request));
    }

    private Optional<Decision> carryOut(QuickPlacement.Answer answer, RequestSpec request) {
        if (answer.host().isEmpty()) {
            return Optional.of(new Decision.NoValidHost(0, answer.funnel()));
        }
        HostState host = answer.host().get();
        if (!scheduler.take(answer.request(), answer.query(), host)) {
            return Optional.empty();
        }
        remember(request, List.of(host));
        return Optional.of(new Decision.Placed(List.of(host.key())));
    }

    /** How many states hosts are in that the quick way tells apart; 0 when it is not in use. */
    public int distinctStates() {
        return quick.get().map(QuickPlacement::distinctStates).orElse(0);
    }

    private RequestContext context(RequestSpec request) {
        return new RequestContext(request, options, hosts, check(request));
    }

    private Optional<RequestGroup> check(RequestSpec request) {
        request.serverGroupId().filter(id -> !groups.exists(id)).ifPresent(id -> {
            throw SchedulingException.inSpec(
                    "unknown server group [" + id + "]; there are " + String.join(", ", groups.ids()));
        });
        for (String id : request.instanceIds()) {
            if (!request.isCheck() && occupancy.isThere(id)) {
                throw SchedulingException.inSpec("instance [" + id + "] already has a host");
            }
        }
        return request.serverGroupId().map(id -> groups.forRequest(id, request.instanceIds()));
    }

    private void remember(RequestSpec request, List<HostState> chosen) {
        for (int index = 0; index < chosen.size(); index++) {
            occupancy.settle(request.instanceIds().get(index), request.flavor(), request.image(), chosen.get(index));
        }
        request.serverGroupId().ifPresent(id -> groups.join(id, request.instanceIds()));
    }

    @Override
    public List<Refusal> explain(RequestSpec request) {
        RequestContext context = context(request);
        return scheduler.explain(context, placement.ask(context));
    }

    @Override
    public List<Remedy> remedies(RequestSpec request) {
        RequestContext context = context(request);
        return scheduler.remedies(context, placement.ask(context));
    }

    @Override
    public Optional<Preference> preference(RequestSpec request, String hostKey) {
        RequestContext context = context(request);
        return scheduler.preference(context, placement.ask(context), hostKey);
    }

    @Override
    public boolean release(String instanceId) {
        return occupancy.release(instanceId);
    }

    @Override
    public Decision move(RequestSpec request) {
        String id = request.instanceIds().get(0);
        if (request.instanceIds().size() != 1 || !occupancy.isThere(id) || occupancy.isMoving(id)) {
            throw new IllegalArgumentException("[" + request.instanceIds() + "] is no instance that can be moved");
        }
        occupancy.beginMove(id);
        Decision decision = schedule(request);
        if (decision instanceof Decision.Placed) {
            built(id);
        } else {
            occupancy.cancelMove(id);
        }
        return decision;
    }

    @Override
    public boolean moved(String instanceId) {
        return occupancy.moved(instanceId);
    }

    @Override
    public boolean moveFailed(String instanceId) {
        return occupancy.moveFailed(instanceId);
    }

    @Override
    public boolean built(String instanceId) {
        return occupancy.built(instanceId);
    }

    @Override
    public void setEnabled(String serviceHost, boolean enabled) {
        for (int index : known(serviceHost)) {
            HostState host = hosts.get(index);
            host.service(host.service().withEnabled(enabled));
        }
        quick.forget();
    }

    @Override
    public void setUp(String serviceHost, boolean up) {
        for (int index : known(serviceHost)) {
            HostState host = hosts.get(index);
            host.service(host.service().withUp(up));
        }
        quick.forget();
    }

    private int[] known(String serviceHost) {
        int[] found = hosts.named(serviceHost);
        if (found.length == 0) {
            throw new IllegalArgumentException("unknown host [" + serviceHost + "]");
        }
        return found;
    }

    @Override
    public boolean reads(String option) {
        return options.knows(option);
    }

    @Override
    public void configure(String option, String value) {
        SchedulerOptions changed = options.with(option, List.of(value));
        // Built first, so that a bad value changes nothing.
        FilterScheduler reconfigured = new FilterScheduler(hosts, rules, changed);
        options = changed;
        scheduler = reconfigured;
        quick.forget();
    }

    @Override
    public List<HostLoad> loads() {
        return IntStream.range(0, hosts.size())
                .mapToObj(index -> placement.load(hosts.get(index)))
                .toList();
    }

    @Override
    public HostLoad load(String hostKey) {
        HostState host =
                hosts.keyed(hostKey).orElseThrow(() -> new IllegalArgumentException("unknown host [" + hostKey + "]"));
        return placement.load(host);
    }

    @Override
    public List<String> instancesOn(String serviceHost) {
        return Arrays.stream(known(serviceHost))
                .boxed()
                .flatMap(index -> hosts.get(index).instances().stream())
                .distinct()
                .toList();
    }
}
