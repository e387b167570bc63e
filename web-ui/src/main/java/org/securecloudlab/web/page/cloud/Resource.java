package org.securecloudlab.web.page.cloud;

import org.securecloudlab.store.cloud.HostGroupLoad;
import org.securecloudlab.store.cloud.HostRow;

/** What the map is coloured by. */
public enum Resource {
    /** The fullest of the three. */
    SCARCEST,
    VCPU,
    RAM,
    DISK;

    double of(HostRow host) {
        return switch (this) {
            case SCARCEST -> host.utilisation();
            case VCPU -> host.vcpu().ratio();
            case RAM -> host.ramMiB().ratio();
            case DISK -> host.diskGiB().ratio();
        };
    }

    double of(HostGroupLoad group) {
        return switch (this) {
            case SCARCEST -> group.utilisation();
            case VCPU -> group.vcpu().ratio();
            case RAM -> group.ramMiB().ratio();
            case DISK -> group.diskGiB().ratio();
        };
    }
}
