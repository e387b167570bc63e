package org.securecloudlab.scheduler.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.cloud.Sentence;

class ReasonWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMORY_MB 4096 free of 65536 | scheduler.why.free-of",
                "CUSTOM_GPU 0 free of 2 on gpu-1, the most of 2 providers | scheduler.why.free-of-most",
                "VCPU in units of 1 to 8, step 2 | scheduler.why.in-units",
                "availability zone nova (no aggregate has one) | scheduler.why.default-zone",
                "availability zone az1 | scheduler.why.zone",
                "disabled: new memory, on Monday | scheduler.why.disabled-because",
                "fewer than 2 members of the server group | scheduler.why.fewer-members",
                "x86_64 xen | scheduler.why.other",
                "[x86_64, kvm, hvm]; hypervisor version 6002000 | scheduler.why.hypervisor-version",
                "8 of 8 | scheduler.why.count-of",
                "a host of mine | scheduler.why.other",
                "0.7500 more for h2, which leads by 0.5000 | scheduler.why.more-for",
            })
    void whatRulesSayHasAForm(String text, String key) {
        assertThat(ReasonWords.of(text).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{0}",
                "not a; b",
                "query [\">\", \"$free_ram_mb\", 1024]",
                "NUMA cells of 2 CPUs (2 pinned), 512 MiB; 2 CPUs (0 pinned), 512 MiB"
            })
    void inEnglishEveryTextStaysAsItIs(String text) {
        assertThat(ReasonWords.of(text).text()).isEqualTo(text);
    }

    @Test
    void cellsAreASentenceEach() {
        Sentence cells = ReasonWords.of(
                "cells with 4 of 8 CPUs to pin, 8 to share (2 in use), 10 of 20 MiB; 0 of 8 CPUs to pin, 8 to share (0 in use), 5 of 20 MiB");

        assertThat(cells.key()).isEqualTo("scheduler.why.host-cells");
        assertThat(cells.arguments()).singleElement().isInstanceOfSatisfying(Sentence.class, each -> assertThat(
                        each.arguments())
                .extracting("key")
                .containsExactly("scheduler.why.host-cell", "scheduler.why.host-cell"));
    }
}
