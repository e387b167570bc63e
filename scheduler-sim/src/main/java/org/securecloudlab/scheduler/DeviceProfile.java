package org.securecloudlab.scheduler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.placement.ResourceGroup;

/**
 * A device profile of Cyborg, which a flavor names by {@code accel:device_profile}: its groups join those of the flavor
 * (nova/accelerator/cyborg.py, get_device_profile_request_groups). Cyborg keeps profiles, nova does not; a cloud tells them by the option
 * {@code lab.device_profile}, one JSON object for each, as Cyborg's API shows it.
 *
 * @param name by which flavors name it
 * @param groups what it asks, each of one provider
 */
public record DeviceProfile(String name, List<ResourceGroup> groups) {
    /** The extra spec that names a profile. */
    public static final String EXTRA_SPEC = "accel:device_profile";

    /** The profiles of a cloud. */
    public static final SchedulerOption<List<DeviceProfile>> OPTION = new SchedulerOption<>(
            "lab.device_profile",
            List.of(),
            "device profiles such as {\"name\": \"fpga\", \"groups\": [{\"resources:FPGA\": \"1\", \"trait:CUSTOM_X\": \"required\"}]}",
            values -> values.stream().map(DeviceProfile::parse).toList());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = "device_profile_";

    public DeviceProfile {
        groups = List.copyOf(groups);
    }

    /**
     * The groups that a flavor asks by its profile. A cloud that tells no profiles at all is not held to know them: then only the host's trait is asked.
     *
     * @throws SchedulingException stage request, for a profile that is not among those that the cloud tells, as nova fails
     */
    static SortedMap<String, ResourceGroup> asked(Flavor flavor, List<DeviceProfile> profiles) {
        String name = flavor.extraSpecs().getOrDefault(EXTRA_SPEC, "");
        if (name.isEmpty() || profiles.isEmpty()) {
            return Sorted.emptyMap();
        }
        DeviceProfile found = profiles.stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() -> SchedulingException.inSpec("unknown device profile [" + name + "]; there are "
                        + profiles.stream().map(DeviceProfile::name).collect(Collectors.joining(", "))));
        TreeMap<String, ResourceGroup> groups = new TreeMap<>();
        for (int place = 0; place < found.groups().size(); place++) {
            groups.put(SUFFIX + place, found.groups().get(place));
        }
        return groups;
    }

    /** What there is to say of flavors whose profile is not told. */
    static Optional<String> note(Collection<Flavor> flavors, List<DeviceProfile> profiles) {
        Set<String> told = profiles.stream().map(DeviceProfile::name).collect(Collectors.toSet());
        Set<String> missing = flavors.stream()
                .map(flavor -> flavor.extraSpecs().getOrDefault(EXTRA_SPEC, ""))
                .filter(name -> !name.isEmpty() && !told.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        String then = told.isEmpty() ? "only the trait of their hosts is asked" : "their requests fail";
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("flavors name device profiles that the cloud does not tell by " + OPTION.name() + " ("
                        + String.join(", ", missing) + "): " + then);
    }

    private static DeviceProfile parse(String text) {
        JsonNode profile = object(text);
        String name = profile.path("name").asText();
        if (name.isEmpty() || !profile.path("groups").isArray()) {
            throw new IllegalArgumentException("a device profile needs name and groups");
        }
        List<ResourceGroup> groups = new ArrayList<>();
        profile.path("groups").forEach(group -> groups.add(group(group)));
        return new DeviceProfile(name, groups);
    }

    private static ResourceGroup group(JsonNode node) {
        SortedMap<String, String> specs = new TreeMap<>();
        node.properties()
                .forEach(field -> specs.put(field.getKey(), field.getValue().asText()));
        ResourceGroup group = WishedResources.group(specs);
        if (group.isEmpty()) {
            throw new IllegalArgumentException("a group of a device profile asks nothing"); // nova: a programming error
        }
        return group;
    }

    private static JsonNode object(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }
}
