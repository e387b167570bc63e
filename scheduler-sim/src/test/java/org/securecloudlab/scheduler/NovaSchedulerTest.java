package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scheduler.explain.FunnelStep;

class NovaSchedulerTest {

    @Test
    void spreadsOverEqualHostsInOrder() {
        Scheduler scheduler = NovaScheduler.of(Clouds.of(Clouds.hosts(3)));

        assertThat(List.of("a", "b", "c", "d"))
                .map(id -> scheduler.schedule(Clouds.request(id)))
                .containsExactly(placed("h1"), placed("h2"), placed("h3"), placed("h1"));
    }

    private static Decision placed(String host) {
        return new Decision.Placed(List.of(host));
    }

    @Test
    void saysThatPlacementRefusedEverybody() {
        Scheduler scheduler = NovaScheduler.of(Clouds.of(Clouds.hosts(2)));
        RequestSpec huge = RequestSpec.of("i1", Clouds.flavor("huge", 1, 100_000, 1), Optional.empty(), "p1");

        assertThat(scheduler.schedule(huge))
                .isEqualTo(new Decision.NoValidHost(0, List.of(new FunnelStep("placement", 0))));
        assertThat(Clouds.lines(scheduler.explain(huge)))
                .containsExactly(
                        "h1 placement: MEMORY_MB 100000; MEMORY_MB 65024 free of 65024",
                        "h2 placement: MEMORY_MB 100000; MEMORY_MB 65024 free of 65024");
    }

    @Test
    void asksTheFiltersInOrder() {
        Scheduler scheduler = NovaScheduler.of(Clouds.of(Clouds.hosts(2)));
        scheduler.setUp("h1", false);
        scheduler.setUp("h2", false);

        assertThat(scheduler.schedule(Clouds.request("i1")))
                .isEqualTo(new Decision.NoValidHost(
                        0, List.of(new FunnelStep("placement", 2), new FunnelStep("ComputeFilter", 0))));
    }

    @Test
    void placementDropsADisabledHost() {
        Scheduler scheduler = NovaScheduler.of(Clouds.of(Clouds.hosts(1)));
        scheduler.setEnabled("h1", false);

        assertThat(Clouds.lines(scheduler.explain(Clouds.request("i1"))))
                .containsExactly("h1 placement: an enabled compute service; disabled");
    }

    @Test
    void keepsToTheZone() {
        Cloud cloud = Clouds.of(
                Clouds.hosts(3),
                List.of(Clouds.aggregate("1", Optional.of("az2"), List.of("h3"), Map.of())),
                List.of(),
                Map.of());
        Scheduler scheduler = NovaScheduler.of(cloud);

        assertThat(scheduler.schedule(Clouds.request("i1").inZone("az2")))
                .isEqualTo(new Decision.Placed(List.of("h3")));
        assertThat(Clouds.lines(scheduler.explain(Clouds.request("i2").inZone("az2"))))
                .startsWith("h1 placement: availability zone az2; availability zone nova (no aggregate has one)");
    }

    @Test
    void givesBackEveryInstanceOfARequestThatFails() {
        Cloud cloud = Clouds.of(Clouds.hosts(2), List.of(), List.of(Clouds.group("g", "anti-affinity")), Map.of());
        Scheduler scheduler = NovaScheduler.of(cloud);
        List<HostLoad> before = scheduler.loads();
        RequestSpec three = RequestSpec.of(
                        List.of("a", "b", "c"), Clouds.SMALL, Optional.of(Clouds.image(Map.of())), "p1")
                .inGroup("g");

        assertThat(scheduler.schedule(three)).isInstanceOfSatisfying(Decision.NoValidHost.class, failed -> {
            assertThat(failed.instanceIndex()).isEqualTo(2);
            assertThat(failed.decidedBy()).isEqualTo("ServerGroupAntiAffinityFilter");
        });
        assertThat(scheduler.loads()).isEqualTo(before);
    }

    @Test
    void anUnknownFilterNamesThoseThatExist() {
        Cloud cloud = Clouds.of(
                Clouds.hosts(1),
                List.of(),
                List.of(),
                Map.of("filter_scheduler.enabled_filters", List.of("ComputeFilter,MadeUpFilter")));

        assertThatThrownBy(() -> NovaScheduler.of(cloud))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MadeUpFilter")
                .hasMessageContaining("ComputeCapabilitiesFilter");
    }

    @Test
    void aBadValueChangesNothing() {
        Scheduler scheduler = NovaScheduler.of(Clouds.of(Clouds.hosts(2)));
        assertThatThrownBy(() -> scheduler.configure("filter_scheduler.ram_weight_multiplier", "much"))
                .hasMessageContaining("[much]")
                .hasMessageContaining("a number");
        assertThat(scheduler.schedule(Clouds.request("i1"))).isEqualTo(new Decision.Placed(List.of("h1")));
    }
}
