package org.securecloudlab.scheduler.pci;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.python.PythonNumber;

/** The aliases of {@code [pci] alias}, and what a flavor asks by them (nova/pci/request.py). */
public final class PciAliases {
    /** Each value is a JSON object. */
    public static final SchedulerOption<List<String>> OPTION = SchedulerOption.multi("pci.alias", List.of());

    /** The extra spec that asks for devices. */
    public static final String EXTRA_SPEC = "pci_passthrough:alias";

    private final Map<String, List<PciAlias>> byName = new TreeMap<>();

    /**
     * Reads the configured aliases.
     *
     * @throws SchedulingException stage request, for a value that is no alias, or two of one name that differ in kind
     */
    public PciAliases(AliasRules rules) {
        rules.aliases().stream()
                .map(value -> PciAlias.parse(value, rules.release()))
                .forEach(this::add);
        rules.check(byName);
    }

    private void add(PciAlias alias) {
        List<PciAlias> same = byName.computeIfAbsent(alias.name(), name -> new ArrayList<>());
        if (!same.isEmpty()) {
            Optional<String> type = deviceType(alias);
            // nova compares the types of two aliases of one name, and fails when one has none.
            boolean fits = same.get(0).numaPolicy().equals(alias.numaPolicy())
                    && type.isPresent()
                    && type.equals(deviceType(same.get(0)));
            if (!fits) {
                throw SchedulingException.inSpec(
                        "two PCI aliases [" + alias.name() + "] differ in device_type or numa_policy");
            }
        }
        same.add(alias);
    }

    private static Optional<String> deviceType(PciAlias alias) {
        return Optional.ofNullable(alias.spec().get(PciRequest.DEVICE_TYPE));
    }

    /**
     * What {@code name:count,name:count} asks.
     *
     * @param numaPolicy of flavor or image; it goes before the alias's
     * @throws SchedulingException stage request, for an unknown alias or a bad count
     */
    public List<PciRequest> requests(String extraSpec, Optional<String> numaPolicy) {
        List<PciRequest> requests = new ArrayList<>();
        for (String part : extraSpec.split(",", -1)) {
            String[] pair = part.split(":", -1);
            if (pair.length != 2) {
                throw SchedulingException.inSpec(EXTRA_SPEC + ": found [" + part + "]; expected name:count");
            }
            requests.add(request(pair[0].strip(), pair[1], numaPolicy));
        }
        return requests;
    }

    private PciRequest request(String name, String count, Optional<String> numaPolicy) {
        List<PciAlias> aliases = byName.get(name);
        if (aliases == null) {
            String known = byName.isEmpty() ? "pci.alias has none" : "there are " + String.join(", ", byName.keySet());
            throw SchedulingException.inSpec("unknown PCI alias [" + name + "]; " + known);
        }
        BigInteger number = PythonNumber.integer(count)
                .filter(value -> value.bitLength() < Integer.SIZE)
                .orElseThrow(() -> SchedulingException.inSpec("PCI alias " + name + ": not a count: [" + count + "]"));
        return new PciRequest(
                name,
                number.intValue(),
                aliases.stream().<Map<String, String>>map(PciAlias::spec).toList(),
                numaPolicy.orElse(aliases.get(0).numaPolicy()));
    }
}
