package org.securecloudlab.scheduler.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NUMATopologyFilter were off, scheduler.off",
        "PCPU were there, scheduler.there",
        "ram_allocation_ratio were 1.2, scheduler.were",
        "the group were soft-affinity, scheduler.soft-affinity",
        "no availability zone were asked, scheduler.no-zone",
        "its compute service were enabled and up, scheduler.enabled-up",
        "'traits X, Y and no Z were not asked', scheduler.not-asked",
        "the units of VCPU were other ones, scheduler.units",
        "the moon were full, scheduler.other"
    })
    void everyFormIsKnownAndSaysTheSameInEnglish(String change, String key) {
        assertThat(RemedyWords.of(change).key()).isEqualTo(key);
        assertThat(RemedyWords.of(change)).hasToString(change);
    }
}
