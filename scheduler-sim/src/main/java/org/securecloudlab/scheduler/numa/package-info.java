/**
 * NUMA: what a flavor and an image ask, and whether and how it fits the cells of a host, with nova's algorithm step by step
 * (nova/virt/hardware.py, objects/numa.py and objects/instance_numa.py, 26.2.2). Memory in MiB, pages in KiB. nova changes the request
 * while it tries, and later tries see it; so does this package. Limit: no network affinity of cells, no reserved pages.
 */
@NullMarked
package org.securecloudlab.scheduler.numa;

import org.jspecify.annotations.NullMarked;
