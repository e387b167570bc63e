package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Problem;

class NovaConfigurationTest {
    private static final Cloud CLOUD = Cloud.empty("any");

    @Test
    void everyOptionThatCannotBeReadIsNamedAtOnce() {
        var parsed = NovaConfiguration.apply(CLOUD, """
                [filter_scheduler]
                enabled_filters = ComputeFilter,NoFilter,RamFilter
                ram_weight_multiplier = lots
                """, "mine.conf");

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems())
                .allMatch(Problem::isError)
                .extracting(Problem::oneLine)
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .startsWith("mine.conf:3: error: filter_scheduler.ram_weight_multiplier"),
                        line -> assertThat(line)
                                .startsWith(
                                        "mine.conf:2: error: filter_scheduler.enabled_filters: found unknown filter [NoFilter]"),
                        line -> assertThat(line)
                                .startsWith("mine.conf:2: error: filter_scheduler.enabled_filters")
                                .contains("RamFilter", "stein"));
    }

    @Test
    void whatCanBeReadHasNoProblems() {
        Cloud changed = NovaConfiguration.apply(CLOUD, "[filter_scheduler]\nram_weight_multiplier = 2\n", "mine.conf")
                .value()
                .orElseThrow();

        assertThat(NovaConfiguration.check(changed)).isEmpty();
        assertThat(changed.settings().novaOption("filter_scheduler.ram_weight_multiplier"))
                .hasValue("2.0");
    }
}
