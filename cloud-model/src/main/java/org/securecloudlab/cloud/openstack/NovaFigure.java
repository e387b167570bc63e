package org.securecloudlab.cloud.openstack;

/**
 * The numbers that nova printed of a hypervisor up to compute API 2.87. The list spells them {@code Memory MB Used}, show and
 * statistics {@code memory_mb_used}.
 */
enum NovaFigure {
    VCPUS("vcpus"),
    VCPUS_USED("vcpus_used"),
    MEMORY_MB("memory_mb"),
    MEMORY_MB_USED("memory_mb_used"),
    LOCAL_GB("local_gb"),
    LOCAL_GB_USED("local_gb_used"),
    RUNNING_VMS("running_vms"),
    DISK_AVAILABLE_LEAST("disk_available_least");

    /** As show and statistics spell it. */
    final String label;

    final String column;

    NovaFigure(String label) {
        this.label = label;
        this.column = label.replace("_", "");
    }
}
