package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.scheduler.image.ImageProperties;
import org.securecloudlab.scheduler.pci.PciAliases;
import org.securecloudlab.scheduler.pci.PciRequest;

/** One request while it is being decided: what filters and weighers may know besides the host. */
public final class RequestContext {
    private final RequestSpec spec;
    private final SchedulerOptions options;
    private final HostTable hosts;
    private final Optional<RequestGroup> group;
    private final ImageProperties imageProperties;
    private final List<PciRequest> pciRequests;
    private int instanceIndex;

    /**
     * Reads what every rule needs.
     *
     * @throws SchedulingException stage request, for an image property or a PCI alias that nova refuses
     */
    public RequestContext(RequestSpec spec, SchedulerOptions options, HostTable hosts, Optional<RequestGroup> group) {
        this.spec = spec;
        this.options = options;
        this.hosts = hosts;
        this.group = group;
        this.imageProperties = spec.image()
                .map(image -> ImageProperties.of(image.properties()))
                .orElse(ImageProperties.NONE);
        String wantedDevices = spec.flavor().extraSpecs().get(PciAliases.EXTRA_SPEC);
        this.pciRequests = wantedDevices == null
                ? List.of()
                : new PciAliases(options.get(PciAliases.OPTION)).requests(wantedDevices);
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

    /** How many members of the request's group each host holds now, by host index. */
    public int[] membersByHost() {
        int[] counts = new int[hosts.size()];
        group.ifPresent(present -> {
            for (String member : present.members()) {
                for (int host : hosts.holding(member)) {
                    counts[host]++;
                }
            }
        });
        return counts;
    }

    void instanceIndex(int index) {
        instanceIndex = index;
    }
}
