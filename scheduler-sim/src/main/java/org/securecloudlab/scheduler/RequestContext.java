package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.securecloudlab.scheduler.image.ImageProperties;
import org.securecloudlab.scheduler.numa.GuestTopology;
import org.securecloudlab.scheduler.numa.GuestWish;
import org.securecloudlab.scheduler.numa.NumaLimits;
import org.securecloudlab.scheduler.numa.NumaRequest;
import org.securecloudlab.scheduler.pci.AliasRules;
import org.securecloudlab.scheduler.pci.PciAliases;
import org.securecloudlab.scheduler.pci.PciMapping;
import org.securecloudlab.scheduler.pci.PciRequest;
import org.securecloudlab.scheduler.pci.PciWish;

/** One request while it is being decided: what filters and weighers may know besides the host. */
public final class RequestContext {
    private final RequestSpec spec;
    private final SchedulerOptions options;
    private final HostTable hosts;
    private final Optional<RequestGroup> group;
    private final ImageProperties imageProperties;
    private final List<PciRequest> pciRequests;
    private Optional<GuestTopology> guest;
    private int instanceIndex;
    private Optional<Map<String, String>> extraSpecs;
    private Optional<PlacementService.Query> placement = Optional.empty();
    private PciMapping devices = PciMapping.NONE;

    /**
     * Reads what every rule needs.
     *
     * @throws SchedulingException stage request, for an image property, a NUMA wish or a PCI alias that nova refuses
     */
    public RequestContext(RequestSpec spec, SchedulerOptions options, HostTable hosts, Optional<RequestGroup> group) {
        this.spec = spec;
        this.options = options;
        this.hosts = hosts;
        this.group = group;
        this.extraSpecs = Optional.of(spec.flavor().extraSpecs());
        this.imageProperties = spec.image()
                .map(image -> ImageProperties.of(image.properties(), options.get(NovaRelease.OPTION)))
                .orElse(ImageProperties.NONE);
        this.guest = GuestWish.of(spec.flavor(), imageProperties);
        this.pciRequests = PciWish.of(spec.flavor(), imageProperties, aliasRules());
    }

    /** Another request of the same flavor, image and project: what was read of them need not be read again. */
    RequestContext(RequestContext like, RequestSpec spec, Optional<RequestGroup> group) {
        this.spec = spec;
        this.options = like.options;
        this.hosts = like.hosts;
        this.group = group;
        this.imageProperties = like.imageProperties;
        this.pciRequests = like.pciRequests;
        this.guest = like.guest.map(GuestTopology::copy);
        this.extraSpecs = like.extraSpecs;
    }

    public RequestSpec spec() {
        return spec;
    }

    public HostTable hosts() {
        return hosts;
    }

    /** The image's standard properties; none without an image. */
    public ImageProperties imageProperties() {
        return imageProperties;
    }

    /** The PCI devices that each instance wants. */
    public List<PciRequest> pciRequests() {
        return pciRequests;
    }

    /**
     * The NUMA topology that is asked for. After an instance of the request has been placed it carries that instance's cells and pages,
     * and the next one starts from there, as in nova; it is gone when an instance was placed where it did not fit.
     */
    public Optional<GuestTopology> guest() {
        return guest;
    }

    void fitted(Optional<GuestTopology> topology) {
        guest = topology;
    }

    /**
     * The flavor's extra specs in the order in which nova meets them: the first that a host fails decides, even if a later one would
     * be an error. In the model's order unless {@link #extraSpecs(Optional)} said another; absent when they were not loaded.
     */
    public Optional<Map<String, String>> extraSpecs() {
        return extraSpecs;
    }

    /** Says in which order the extra specs come, or that the flavor came without them: most rules read none then, some fail. */
    public void extraSpecs(Optional<Map<String, String>> inOrder) {
        extraSpecs = inOrder;
    }

    /** How its NUMA cells are fitted when its devices come from these providers. */
    public NumaRequest numaRequest(Optional<NumaLimits> limits, PciMapping from) {
        return new NumaRequest(
                limits, pciRequests, from, options.get(NumaRequest.PACKS_CELLS), options.get(NovaRelease.OPTION));
    }

    /** How its release reads PCI aliases. */
    AliasRules aliasRules() {
        return new AliasRules(
                options.get(PciAliases.OPTION),
                options.get(NovaRelease.OPTION),
                options.get(CoreOptions.PCI_IN_PLACEMENT));
    }

    void askOf(PlacementService.Query query) {
        placement = Optional.of(query);
    }

    /**
     * Whether a host passes in any of the ways in which placement would allocate on it; the others are not taken any more
     * (nova/scheduler/filters/__init__.py, CandidateFilterMixin; 27.0.0 and later).
     */
    public boolean fitsAnyWay(HostState host, Predicate<PciMapping> fits) {
        return placement.map(query -> query.keepWays(host, fits)).orElseGet(() -> fits.test(PciMapping.NONE));
    }

    /** From which providers the devices come that were claimed last. */
    PciMapping devices() {
        return devices;
    }

    void devices(PciMapping claimed) {
        devices = claimed;
    }

    /** The request's server group. */
    public Optional<RequestGroup> group() {
        return group;
    }

    /** The instance of the request that is being placed. */
    public String instanceId() {
        return spec.instanceIds().get(instanceIndex);
    }

    /** The value of an option. */
    public <T> T option(SchedulerOption<T> option) {
        return options.get(option);
    }

    /** How many members of the request's group each host holds now; none without a group. */
    public MemberCounts memberCounts() {
        return group.map(present -> present.counts(hosts)).orElseGet(MemberCounts::new);
    }

    void instanceIndex(int index) {
        instanceIndex = index;
    }
}
