package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scheduler.explain.Change;
import org.securecloudlab.scheduler.explain.Remedy;

/** nova's request pre-filters as nova/scheduler/request_filter.py has them, and what is said when they refuse. */
class PrefiltersTest {
    private static final List<Host> TWO = Clouds.hosts(2);

    private static NovaScheduler scheduler(List<Aggregate> aggregates, Map<String, List<String>> nova) {
        return NovaScheduler.of(Clouds.of(TWO, aggregates, List.of(), nova));
    }

    private static Aggregate on(String host, Map<String, String> metadata) {
        return Clouds.aggregate("1", Optional.empty(), List.of(host), metadata);
    }

    private static RequestSpec of(String project) {
        return RequestSpec.of("i-" + project, Clouds.SMALL, Optional.of(Clouds.image(Map.of())), project);
    }

    private static List<String> hosts(Decision decision) {
        return decision instanceof Decision.Placed placed ? placed.hosts() : List.of();
    }

    @Test
    void aProjectWithAnAggregateGoesThere() {
        NovaScheduler scheduler = scheduler(
                List.of(on("h2", Map.of("filter_tenant_id3", "p1"))),
                Map.of("scheduler.limit_tenants_to_placement_aggregate", List.of("true")));
        assertThat(hosts(scheduler.schedule(of("p1")))).containsExactly("h2");
        assertThat(hosts(scheduler.schedule(of("p2")))).containsExactly("h1");
    }

    @Test
    void aProjectWithoutAnAggregateGoesNowhereWhereOneIsRequired() {
        NovaScheduler scheduler = scheduler(
                List.of(on("h2", Map.of("filter_tenant_id", "p1"))),
                Map.of(
                        "scheduler.limit_tenants_to_placement_aggregate",
                        List.of("true"),
                        "scheduler.placement_aggregate_required_for_tenants",
                        List.of("true")));
        assertThat(hosts(scheduler.schedule(of("p2")))).isEmpty();
        assertThat(scheduler.remedies(of("p2")))
                .containsExactly(
                        new Remedy(List.of(new Change.Off("scheduler.limit_tenants_to_placement_aggregate")), 2));
    }

    @ParameterizedTest
    @CsvSource({"zed, h1", "antelope, h1", "bobcat, h2", "current, h2"})
    void zonesAreAlwaysAskedOfPlacementFrom28On(String release, String host) {
        Aggregate zone = Clouds.aggregate("1", Optional.of("az"), List.of("h2"), Map.of("availability_zone", "az"));
        NovaScheduler scheduler = scheduler(
                List.of(zone),
                Map.of(
                        "scheduler.query_placement_for_availability_zone",
                        List.of("false"),
                        "compatibility.release",
                        List.of(release)));
        assertThat(hosts(scheduler.schedule(of("p1").inZone("az")))).containsExactly(host);
    }

    @Test
    void anImageTypeIsATraitThatTheHostMustHave() {
        NovaScheduler off = scheduler(List.of(), Map.of());
        assertThat(hosts(off.schedule(of("p1")))).containsExactly("h1");
        NovaScheduler on =
                scheduler(List.of(), Map.of("scheduler.query_placement_for_image_type_support", List.of("true")));
        assertThat(hosts(on.schedule(of("p1")))).isEmpty();
        assertThat(on.explain(of("p1")).get(0).asked().text()).contains("COMPUTE_IMAGE_TYPE_QCOW2");
    }

    @Test
    void anAggregateForATraitTakesNobodyWhoDoesNotAskForIt() {
        NovaScheduler scheduler = scheduler(
                List.of(on("h1", Map.of("trait:CUSTOM_LICENSED_WINDOWS", "required"))),
                Map.of("scheduler.enable_isolated_aggregate_filtering", List.of("true")));
        assertThat(hosts(scheduler.schedule(of("p1")))).containsExactly("h2");
    }

    @Test
    void aRefusalForWantOfMemoryNamesTheRatioThatWouldDo() {
        NovaScheduler scheduler = scheduler(List.of(), Map.of());
        assertThat(hosts(scheduler.schedule(ofRam("first", 40_000)))).containsExactly("h1");
        assertThat(hosts(scheduler.schedule(ofRam("second", 40_000)))).containsExactly("h2");
        // 65,536 MiB less 512 reserved, times 1.2, is 78,028; times 1.3 is 84,531.
        assertThat(scheduler.remedies(ofRam("third", 40_000)))
                .containsExactly(new Remedy(List.of(new Change.Ratio("ram_allocation_ratio", 1.3)), 2));
    }

    @Test
    void noRatioHelpsWhoWantsMoreAtOnceThanAHostHas() {
        assertThat(scheduler(List.of(), Map.of()).remedies(ofRam("big", 70_000)))
                .containsExactly(new Remedy(List.of(new Change.OtherUnits(Host.MEMORY_MB)), 2));
    }

    private static RequestSpec ofRam(String id, long ramMiB) {
        return RequestSpec.of(id, Clouds.flavor("f", 1, ramMiB, 10), Optional.of(Clouds.image(Map.of())), "p1");
    }
}
