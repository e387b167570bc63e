package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.explain.Refusal;

/** Rules say why they refuse a host as a sentence with its key and its values, which other languages have words for. */
class RuleReasonsTest {
    private static Refusal refusal(String filter, List<Aggregate> aggregates, RequestSpec request) {
        Map<String, List<String>> nova = Map.of("filter_scheduler.enabled_filters", List.of(filter));
        Cloud cloud = Clouds.of(Clouds.hosts(1), aggregates, List.of(), nova);
        return NovaScheduler.of(cloud).explain(request).get(0);
    }

    private static RequestSpec request(Flavor flavor, Map<String, String> image) {
        return RequestSpec.of("i1", flavor, Optional.of(Clouds.image(image)), "p1");
    }

    private static Aggregate aggregate(Map<String, String> metadata) {
        return Clouds.aggregate("1", Optional.empty(), List.of("h1"), metadata);
    }

    private static void says(Sentence sentence, String key, Object... arguments) {
        assertThat(sentence.key()).isEqualTo(key);
        assertThat(sentence.arguments()).containsExactly(arguments);
    }

    @Test
    void placementTellsTheClassAndWhatIsLeftOfIt() {
        Refusal refusal = refusal("ComputeFilter", List.of(), request(Clouds.flavor("huge", 1, 100_000, 1), Map.of()));

        says(refusal.asked(), "scheduler.why.amount", "MEMORY_MB", 100_000L);
        says(refusal.found(), "scheduler.why.free-of", "MEMORY_MB", 65_024L, 65_024L);
    }

    @Test
    void placementTellsTraits() {
        Flavor flavor = Clouds.flavor("fast", Map.of("trait:CUSTOM_FAST", "required"));
        Refusal refusal = refusal("ComputeFilter", List.of(), request(flavor, Map.of()));

        says(refusal.asked(), "scheduler.why.traits", "CUSTOM_FAST");
        says(refusal.found(), "scheduler.why.no-traits");
    }

    @Test
    void placementTellsTheZoneThatAHostIsIn() {
        Cloud cloud = Clouds.of(
                Clouds.hosts(3),
                List.of(
                        Clouds.aggregate("1", Optional.of("az1"), List.of("h1"), Map.of()),
                        Clouds.aggregate("2", Optional.of("az2"), List.of("h2"), Map.of())),
                List.of(),
                Map.of());
        List<Refusal> refusals =
                NovaScheduler.of(cloud).explain(Clouds.request("i1").inZone("az2"));

        says(refusals.get(0).asked(), "scheduler.why.zone", "az2");
        says(refusals.get(0).found(), "scheduler.why.zone", "az1");
        says(refusals.get(1).found(), "scheduler.why.default-zone", "nova");
    }

    @Test
    void aggregateMetadataIsAKeyWithItsValues() {
        Flavor flavor = Clouds.flavor("fast", Map.of("ssd", "true"));
        Refusal refusal = refusal(
                "AggregateInstanceExtraSpecsFilter",
                List.of(aggregate(Map.of("ssd", "false, no"))),
                request(flavor, Map.of()));

        assertThat(refusal.asked()).hasToString("ssd true");
        says(refusal.found(), "scheduler.why.value", "ssd", "false, no");
    }

    @Test
    void theImageIsToldBesideTheAggregate() {
        Refusal refusal = refusal(
                "AggregateImagePropertiesIsolation",
                List.of(aggregate(Map.of("os_distro", "windows"))),
                request(Clouds.SMALL, Map.of("os_distro", "debian")));

        says(refusal.asked(), "scheduler.why.admits-image");
        assertThat(refusal.found()).hasToString("os_distro windows, not debian");
        assertThat(refusal.found().arguments().get(0))
                .isEqualTo(Sentence.of("scheduler.why.value", "{0} {1}", "os_distro", "windows"));
    }

    @Test
    void theCellsOfAGuestAreASentenceEach() {
        Flavor flavor =
                new Flavor("numa", "numa", 2, 2048, 1, 0, 0, 1.0, true, Sorted.map(Map.of("hw:numa_nodes", "2")));
        Refusal refusal = refusal("NUMATopologyFilter", List.of(), request(flavor, Map.of()));

        assertThat(refusal.asked())
                .hasToString("NUMA cells of 1 CPUs (0 pinned), 1024 MiB; 1 CPUs (0 pinned), 1024 MiB");
        assertThat(refusal.asked().arguments())
                .singleElement()
                .isInstanceOfSatisfying(Sentence.class, cells -> assertThat(cells.arguments())
                        .extracting("key")
                        .containsExactly("scheduler.why.guest-cell", "scheduler.why.guest-cell"));
        says(refusal.found(), "scheduler.why.no-cells");
    }

    @Test
    void whatARequestSaysOfHostsIsTogether() {
        RequestSpec request = Clouds.request("i1").ignoring(List.of("h1", "h9")).to(RequestSpec.Destination.host("h1"));
        Refusal refusal = refusal("ComputeFilter", List.of(), request);

        assertThat(refusal.rule()).isEqualTo("requested hosts");
        assertThat(refusal.asked()).hasToString("destination h1 not h1, h9");
        says(
                refusal.asked(),
                "scheduler.why.both",
                Sentence.of("scheduler.why.destination", "destination {0}", "h1"),
                Sentence.of("scheduler.why.not", "not {0}", "h1, h9"));
        says(refusal.found(), Sentence.PLAIN, "h1");
    }

    @Test
    void aLimitOfOneIsNone() {
        Refusal refusal = inGroupOf(OptionalInt.empty(), 1);

        assertThat(refusal.asked()).hasToString("no member of the server group");
        assertThat(refusal.found()).hasToString("1 member of it");
        assertThat(inGroupOf(OptionalInt.of(2), 2).asked()).hasToString("fewer than 2 members of the server group");
        assertThat(inGroupOf(OptionalInt.of(2), 2).found()).hasToString("2 members of it");
    }

    /** What is said of the only host once so many members of an anti-affinity group are there. */
    private static Refusal inGroupOf(OptionalInt limit, int members) {
        ServerGroup group =
                new ServerGroup("g", "g", "anti-affinity", limit, List.of(), Optional.empty(), Optional.empty());
        NovaScheduler scheduler = NovaScheduler.of(Clouds.of(Clouds.hosts(1), List.of(), List.of(group), Map.of()));
        for (int member = 0; member < members; member++) {
            scheduler.schedule(Clouds.request("i" + member).inGroup("g"));
        }
        return scheduler.explain(Clouds.request("next").inGroup("g")).get(0);
    }

    @Test
    void limitsAreNumbers() {
        Refusal refusal = refusal(
                "AggregateNumInstancesFilter",
                List.of(aggregate(Map.of("max_instances_per_host", "0"))),
                Clouds.request("i1"));

        says(refusal.asked(), "scheduler.why.fewer-instances-limit");
        assertThat(refusal.found().key()).isEqualTo("scheduler.why.count-of");
        assertThat(refusal.found()).hasToString("0 of 0");
    }

    @Test
    void aRequestThatAFilterCannotJudgeIsToldInNovasWords() {
        RequestSpec request = Clouds.request("i1").withHints(Map.of("query", List.of("not json")));
        Refusal refusal = refusal("JsonFilter", List.of(), request);

        says(refusal.asked(), "scheduler.why.judged");
        says(refusal.found(), Sentence.PLAIN, "not JSON: [not json]");
    }
}
