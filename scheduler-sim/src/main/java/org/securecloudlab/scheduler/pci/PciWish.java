package org.securecloudlab.scheduler.pci;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.image.ImageProperties;

/** The PCI devices that a flavor asks for, and how near to the guest's cells (nova/virt/hardware.py, get_pci_numa_policy_constraint). */
public final class PciWish {
    private static final String FLAVOR_POLICY = "hw:pci_numa_affinity_policy";

    private PciWish() {}

    /**
     * Reads flavor and image.
     *
     * @param rules for {@code [pci] alias}; read only when the flavor asks for devices
     * @throws SchedulingException stage request, for an unknown alias, a bad count, or policies that differ
     */
    public static List<PciRequest> of(Flavor flavor, ImageProperties image, AliasRules rules) {
        Optional<String> policy = numaPolicy(flavor, image);
        String wanted = flavor.extraSpecs().get(PciAliases.EXTRA_SPEC);
        if (wanted == null) {
            return List.of();
        }
        List<PciRequest> requests = new PciAliases(rules).requests(wanted, policy);
        for (PciRequest request : requests) {
            if (rules.asksPlacement() && request.specs().size() != 1) {
                throw SchedulingException.inSpec("PCI alias [" + request.alias()
                        + "] has several values, which pci_in_placement does not bear"); // nova/objects/request_spec.py
            }
        }
        return requests;
    }

    private static Optional<String> numaPolicy(Flavor flavor, ImageProperties image) {
        Optional<String> ofFlavor =
                Optional.ofNullable(flavor.extraSpecs().get(FLAVOR_POLICY)).filter(policy -> !policy.isEmpty());
        Optional<String> ofImage = image.get("hw_pci_numa_affinity_policy");
        if (ofFlavor.isPresent() && ofImage.isPresent() && !ofFlavor.equals(ofImage)) {
            throw SchedulingException.inSpec("the flavor's PCI NUMA affinity policy " + ofFlavor.get()
                    + " and the image's " + ofImage.get() + " differ");
        }
        Optional<String> policy = ofFlavor.or(() -> ofImage);
        if (policy.isPresent() && !NumaAffinity.POLICIES.contains(policy.get())) {
            throw SchedulingException.inSpec(FLAVOR_POLICY + ": found [" + policy.get() + "]; expected one of "
                    + String.join(", ", NumaAffinity.POLICIES));
        }
        return policy;
    }
}
