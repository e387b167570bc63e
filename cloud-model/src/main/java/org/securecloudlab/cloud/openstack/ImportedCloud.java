package org.securecloudlab.cloud.openstack;

import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.summary.Coverage;
import org.securecloudlab.cloud.summary.ImportSummary;

/**
 * A cloud and what its export could tell.
 *
 * @param cloud the records
 * @param coverage which facts the files had
 */
public record ImportedCloud(Cloud cloud, Coverage coverage) {

    /** The totals; absent is what the files cannot tell. */
    public ImportSummary summary() {
        return ImportSummary.of(cloud, coverage);
    }
}
