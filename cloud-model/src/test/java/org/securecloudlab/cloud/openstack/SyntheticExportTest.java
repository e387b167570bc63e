package org.securecloudlab.cloud.openstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.summary.ImportSummary;

class SyntheticExportTest {
    @Test
    void everyHostAndServerArrives() {
        ImportSummary summary = OpenStackImport.readWithCoverage(new SyntheticExport(200, 5_000), "big")
                .value()
                .orElseThrow()
                .summary();

        assertThat(summary.hypervisors().orElseThrow().byAz().orElseThrow())
                .hasSize(10)
                .containsEntry("az3", 20L);
        assertThat(summary.servers().orElseThrow().total()).hasValue(5_000);
        assertThat(summary.servers().orElseThrow().byServiceHost().orElseThrow())
                .hasSize(200)
                .containsEntry("cmp-7", 25L);
        assertThat(summary.servers().orElseThrow().vcpusOfFlavors()).hasValue(10_000);
    }
}
