package org.securecloudlab.migration.run;

import java.util.List;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.Uncertainty;
import org.securecloudlab.migration.risk.RiskInputs;

/**
 * A migration that a file describes.
 *
 * @param id its name
 * @param request what is to be predicted
 * @param uncertainty how far its inputs may be off
 * @param risk network and faults, for an assessment of its risks
 * @param assumptions what was assumed because the file does not say it, in English
 */
public record DescribedRun(
        String id, MigrationRequest request, Uncertainty uncertainty, RiskInputs risk, List<String> assumptions) {
    /** Copies the list. */
    public DescribedRun {
        assumptions = List.copyOf(assumptions);
    }
}
