package org.securecloudlab.scheduler.numa;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.pci.PciMapping;
import org.securecloudlab.scheduler.pci.PciRequest;

/**
 * What decides, besides guest and host, how a guest's cells are fitted.
 *
 * @param limits for guests that share, when a filter has set them
 * @param pci devices that must fit with the chosen cells
 * @param devices from which providers these come, as far as placement says
 * @param packsCells the value of {@link #PACKS_CELLS}
 * @param release whose rules these are
 */
public record NumaRequest(
        Optional<NumaLimits> limits,
        List<PciRequest> pci,
        PciMapping devices,
        boolean packsCells,
        NovaRelease release) {
    /** Whether cells that are in use are taken first. */
    public static final SchedulerOption<Boolean> PACKS_CELLS =
            SchedulerOption.bool("compute.packing_host_numa_cells_allocation_strategy", false);

    public NumaRequest {
        pci = List.copyOf(pci);
    }
}
