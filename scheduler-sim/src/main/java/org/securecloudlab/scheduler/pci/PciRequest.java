package org.securecloudlab.scheduler.pci;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.scheduler.image.PythonFlag;

/**
 * Devices wanted by one alias.
 *
 * @param alias its name
 * @param count how many
 * @param specs the properties of a device that serves, as alternatives
 * @param numaPolicy required, legacy, preferred or socket: how near to the guest's cells
 */
public record PciRequest(String alias, int count, List<Map<String, String>> specs, String numaPolicy) {
    static final String DEVICE_TYPE = "dev_type";
    static final String RESOURCE_CLASS = "resource_class";
    static final String TRAITS = "traits";

    boolean accepts(Map<String, String> device) {
        return specs.stream().anyMatch(spec -> spec.entrySet().stream()
                .filter(wanted -> !isForPlacement(wanted.getKey()))
                .allMatch(wanted -> wanted.getValue()
                        .toLowerCase(Locale.ROOT)
                        .equals(device.getOrDefault(wanted.getKey(), "").toLowerCase(Locale.ROOT))));
    }

    private static boolean isForPlacement(String key) {
        return key.equals(RESOURCE_CLASS) || key.equals(TRAITS);
    }

    /** Whether devices of this type are asked for by name; only then may they be taken. */
    boolean wants(String deviceType) {
        return specs.stream().anyMatch(spec -> deviceType.equals(spec.get(DEVICE_TYPE)));
    }

    /** Whether a device can, or cannot, be migrated live as all alternatives agree that it must; here case counts (from 31 on; stats.py). */
    boolean suitsLiveMigration(Map<String, String> device) {
        Set<String> wanted = new TreeSet<>();
        specs.forEach(spec -> wanted.add(spec.getOrDefault(PciAlias.LIVE, "")));
        return wanted.size() != 1 || wanted.contains("") || wanted.contains(device.getOrDefault(PciAlias.LIVE, ""));
    }

    /** Whether devices behind a remote-managed port are asked for. */
    boolean wantsRemoteManaged() {
        return specs.stream().anyMatch(spec -> PythonFlag.isTrue(spec.getOrDefault("remote_managed", "")));
    }
}
