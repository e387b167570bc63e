package org.securecloudlab.migration.risk;

import java.util.List;
import java.util.Optional;

/**
 * What a set of mitigations costs and takes away.
 *
 * @param mitigations which
 * @param assessment the migration with them; empty when there is none, because policy forbids it
 * @param exposureRemoved share of the expected observed bytes that is gone, from 0 to 1; 0 when nothing was exposed
 * @param extraMillis what the migration takes longer; negative when it is quicker
 * @param sourceCpuSeconds CPU time of the source for the stream
 * @param blockMigrationInClear whether local disks still travel in clear
 */
public record MitigationRow(
        List<Mitigation> mitigations,
        Optional<RiskAssessment> assessment,
        double exposureRemoved,
        double extraMillis,
        double sourceCpuSeconds,
        boolean blockMigrationInClear) {
    /** Copies the list. */
    public MitigationRow {
        mitigations = List.copyOf(mitigations);
    }
}
