package org.securecloudlab.web.page.cloud;

import java.util.List;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.HostGroupLoad;
import org.securecloudlab.store.cloud.Utilisation;
import org.securecloudlab.web.page.view.Bar;

/**
 * A whole cloud in a few numbers, added up from its zones: every host is in exactly one.
 *
 * @param instances all, also those without a host
 * @param ram MiB
 * @param disk GiB
 */
public record CloudTotals(int hosts, int hostsUp, int instances, int zones, Bar vcpu, Bar ram, Bar disk) {

    static CloudTotals of(CloudVersion version, List<HostGroupLoad> zones) {
        Utilisation none = new Utilisation(0, 0);
        return new CloudTotals(
                version.hostCount(),
                zones.stream().mapToInt(HostGroupLoad::hostsUp).sum(),
                version.instanceCount(),
                zones.size(),
                Bar.of(zones.stream().map(HostGroupLoad::vcpu).reduce(none, Utilisation::plus)),
                Bar.of(zones.stream().map(HostGroupLoad::ramMiB).reduce(none, Utilisation::plus)),
                Bar.of(zones.stream().map(HostGroupLoad::diskGiB).reduce(none, Utilisation::plus)));
    }
}
