package org.securecloudlab.scenario.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerChangeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NUMATopologyFilter were off, scheduler.off",
        "PCPU were there, scheduler.there",
        "ram_allocation_ratio were 1.2, scheduler.were",
        "the group were soft-affinity, scheduler.soft-affinity",
        "no availability zone were asked, scheduler.no-zone",
        "traits X and Y were not asked, upgrade.scheduler"
    })
    void everyFormIsKnownAndSaysTheSameInEnglish(String change, String key) {
        assertThat(SchedulerChange.of(change).key()).isEqualTo(key);
        assertThat(SchedulerChange.of(change)).hasToString(change);
    }
}
