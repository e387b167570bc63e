package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.pci.PciMapping;
import org.securecloudlab.scheduler.pci.PciRequest;
import org.securecloudlab.scheduler.placement.Candidate;
import org.securecloudlab.scheduler.placement.ResourceClasses;
import org.securecloudlab.scheduler.placement.ResourceGroup;

/**
 * PCI devices as groups of a question to placement, with {@code [filter_scheduler] pci_in_placement} (27.0.0 and later): one group for each device, so that
 * they may come from different providers (nova/objects/request_spec.py, generate_request_groups_from_pci_requests; class and traits as in
 * nova/compute/pci_placement_translator.py; nova-specs zed, pci-device-tracking-in-placement).
 *
 * <p>Assumption: a trait with a standard trait's first word (such as {@code HW_GPU_API_VULKAN}) is one; nova asks its list of them.
 */
final class DeviceGroups {
    private static final String PREFIX = "pci:";
    private static final String OWNER = "OWNER_NOVA";
    private static final Pattern STANDARD = Pattern.compile("(HW|COMPUTE|STORAGE|MISC|OWNER)_[A-Z0-9_]+");

    private DeviceGroups() {}

    /**
     * By suffix, which no extra spec can have; nothing where placement is not asked for devices.
     *
     * @param everyHostHas whether all hosts have a trait
     */
    static SortedMap<String, ResourceGroup> of(RequestContext request, Predicate<String> everyHostHas) {
        List<PciRequest> devices = request.pciRequests();
        if (devices.isEmpty() || !request.aliasRules().asksPlacement()) {
            return Sorted.emptyMap();
        }
        List<String> more = ownerTraits(request.option(NovaRelease.OPTION), everyHostHas);
        TreeMap<String, ResourceGroup> groups = new TreeMap<>();
        for (int place = 0; place < devices.size(); place++) {
            ResourceGroup device = device(devices.get(place).specs().get(0), more);
            for (int number = 0; number < devices.get(place).count(); number++) {
                groups.put(PREFIX + place + "-" + number, device);
            }
        }
        return groups;
    }

    // nova asks whose a provider is once all its computes tell (request_filter.py, owner_nova_filter); then every host
    // has the trait.
    private static List<String> ownerTraits(NovaRelease release, Predicate<String> everyHostHas) {
        return release.isFrom(NovaRelease.HIBISCUS) && everyHostHas.test(OWNER) ? List.of(OWNER) : List.of();
    }

    private static ResourceGroup device(Map<String, String> spec, List<String> more) {
        TreeSet<String> traits = new TreeSet<>(more);
        String named = spec.getOrDefault("traits", "");
        if (!named.isEmpty()) {
            for (String name : named.split(",", -1)) {
                traits.add(trait(name));
            }
        }
        return new ResourceGroup(new TreeMap<>(Map.of(resourceClass(spec), 1L)), traits, Sorted.emptySet());
    }

    private static String resourceClass(Map<String, String> spec) {
        String named = spec.getOrDefault("resource_class", "").toUpperCase(Locale.ROOT);
        if (named.isEmpty()) {
            String device = spec.getOrDefault("vendor_id", "") + "_" + spec.getOrDefault("product_id", "");
            return "CUSTOM_PCI_" + device.toUpperCase(Locale.ROOT);
        }
        return ResourceClasses.isKnown(named) ? named : ResourceClasses.custom(named);
    }

    private static String trait(String name) {
        if (STANDARD.matcher(name).matches()) {
            return name;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("CUSTOM_") ? upper : ResourceClasses.custom(upper);
    }

    /** From which providers a candidate gives the devices of each of so many requests. */
    static PciMapping mapping(Candidate candidate, RequestContext request) {
        List<SortedMap<String, Integer>> byRequest = new ArrayList<>();
        for (int place = 0; place < request.pciRequests().size(); place++) {
            TreeMap<String, Integer> providers = new TreeMap<>();
            String start = PREFIX + place + "-";
            candidate.mappings().forEach((suffix, provider) -> {
                if (suffix.startsWith(start)) {
                    providers.merge(provider.uuid(), 1, Integer::sum);
                }
            });
            byRequest.add(providers);
        }
        return new PciMapping(
                true, byRequest, request.option(NovaRelease.OPTION).isFrom(NovaRelease.FLAMINGO));
    }
}
