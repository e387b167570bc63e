/**
 * PCI devices as nova's scheduler counts them: pools of like devices, and the requests that a flavor makes by alias. Source: nova 26.2.2,
 * nova/pci/stats.py and nova/pci/request.py. Limit: the affinity of devices to NUMA cells is not judged.
 */
@NullMarked
package org.securecloudlab.scheduler.pci;

import org.jspecify.annotations.NullMarked;
