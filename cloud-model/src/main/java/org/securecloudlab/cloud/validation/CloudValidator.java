package org.securecloudlab.cloud.validation;

import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;

/** Says everything that is wrong with a cloud. */
public final class CloudValidator {
    private CloudValidator() {}

    /** Validates a cloud that was exported: all findings are warnings. */
    public static List<Problem> validate(Cloud cloud) {
        return validate(cloud, Origin.EXPORT);
    }

    /**
     * Validates a cloud.
     *
     * @param origin how bad findings are
     * @return findings with paths such as {@code hosts[compute-017].inventories.VCPU.total}, in the order of the records
     */
    public static List<Problem> validate(Cloud cloud, Origin origin) {
        Findings findings = new Findings(origin);
        Repeats.check(cloud, findings);
        HostChecks.check(cloud, findings);
        ZoneChecks.check(cloud, findings);
        CatalogueChecks.check(cloud, findings);
        InstanceChecks.check(cloud, findings);
        GroupChecks.check(cloud, findings);
        ProviderChecks.check(cloud, findings);
        return findings.all();
    }
}
