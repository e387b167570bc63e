package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.hosts.fit.FitAnswer;
import org.securecloudlab.scenario.hosts.fit.FitQuestion;
import org.securecloudlab.scenario.hosts.fit.FitStudy;
import org.securecloudlab.scenario.hosts.fit.FlavorFit;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

class FitStudyTest {
    private static FitAnswer fit(Cloud cloud) {
        FitQuestion question = new FitQuestion(cloud.flavors(), Optional.of(Image.of("plain")), "", Optional.empty());
        return FitStudy.of(cloud, question, (done, total) -> {}, Cancellation.never());
    }

    private static FlavorFit of(FitAnswer answer, String flavor) {
        return answer.flavors().stream()
                .filter(fit -> fit.flavor().equals(flavor))
                .findFirst()
                .orElseThrow();
    }

    /** 10 hosts with 4 of 8 vCPUs free each: 40 are free, and no instance of 6 fits. */
    @Test
    void freeInSumYetNothingFits() {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(10) + """
                instances:
                  - {name: "i{00}", count: 40, flavor: one, project: p1, spread: "h*", bootedFromVolume: true}
                """);

        FlavorFit six = of(fit(cloud), "six");

        assertThat(six.more()).isZero();
        assertThat(six.ideal()).isEqualTo(6);
        assertThat(six.fragmentation()).isEqualTo(1.0);
        assertThat(six.stops()).singleElement().satisfies(stop -> {
            assertThat(stop.resource()).isEqualTo("VCPU");
            assertThat(stop.hosts()).isEqualTo(10);
        });
    }

    /** Ten times 5 GiB lie on storage that both hosts share, though 16 instances would fit by vCPU. */
    @Test
    void whatHostsShareIsCountedOnce() {
        Cloud cloud = YamlClouds.read("""
                name: shared
                hosts:
                  - name: h{0}
                    count: 2
                    inventories: {VCPU: 8, MEMORY_MB: 16384, CUSTOM_FPGA: 1}
                aggregates:
                  - {name: rack, hosts: [h1, h2]}
                providers:
                  - uuid: nfs
                    name: nfs
                    inventories: {DISK_GB: 50}
                    traits: [MISC_SHARES_VIA_AGGREGATE]
                    aggregates: [rack]
                flavors:
                  - {name: one, vcpus: 1, ramMiB: 1024, rootGiB: 5}
                  - {name: fpga, vcpus: 1, ramMiB: 1024, rootGiB: 5, extraSpecs: {"resources:CUSTOM_FPGA": 1}}
                """);

        FlavorFit one = of(fit(cloud), "one");
        FlavorFit fpga = of(fit(cloud), "fpga");

        assertThat(one.more()).isEqualTo(10);
        assertThat(one.stops()).singleElement().satisfies(stop -> assertThat(stop.resource())
                .isEqualTo("DISK_GB"));
        assertThat(fpga.more()).isEqualTo(2);
        assertThat(fpga.stops()).singleElement().satisfies(stop -> assertThat(stop.resource())
                .isEqualTo("CUSTOM_FPGA"));
    }

    @Test
    void memoryIsStrandedWhereVcpusAreGone() {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(2) + """
                instances:
                  - {name: "i{00}", count: 8, flavor: one, project: p1, spread: h1, bootedFromVolume: true}
                """);

        assertThat(fit(cloud).stranded()).singleElement().satisfies(stranded -> {
            assertThat(stranded.exhausted()).containsExactly("VCPU");
            assertThat(stranded.hosts()).isEqualTo(1);
            assertThat(stranded.free().ramMiB()).isEqualTo(16384 - 8 * 1024);
        });
    }

    /** A flavor with pinned processors asks for no VCPU and a host has no PCPU: neither hides what has run out. */
    @Test
    void whatHasRunOutIsJudgedByTheFlavorsThatTheHostTakes() {
        Cloud cloud = YamlClouds.read("""
                name: both
                hosts:
                  - {name: h1, inventories: {VCPU: 4, MEMORY_MB: 16384, DISK_GB: 100}}
                  - {name: h2, inventories: {PCPU: 4, MEMORY_MB: 16384, DISK_GB: 100}}
                flavors:
                  - {name: four, vcpus: 4, ramMiB: 1024, rootGiB: 5}
                  - {name: pinned, vcpus: 4, ramMiB: 1024, rootGiB: 5, extraSpecs: {"hw:cpu_policy": dedicated}}
                projects: [{name: p1}]
                instances:
                  - {name: i1, flavor: four, project: p1, host: h1}
                  - {name: i2, flavor: pinned, project: p1, host: h2}
                """);

        assertThat(fit(cloud).stranded())
                .extracting(
                        stranded -> stranded.exhausted() + " " + stranded.free().ramMiB())
                .containsExactlyInAnyOrder("[VCPU] 15360", "[PCPU] 15360");
    }

    /** A flavor that contradicts itself, and one that a filter cannot judge: nova fails both, and why is said. */
    @Test
    void whatNovaFailsIsSaidInItsWords() {
        Cloud cloud = YamlClouds.read("""
                name: wrong
                hosts: [{name: h1, inventories: {VCPU: 4, MEMORY_MB: 16384, DISK_GB: 100}}]
                flavors:
                  - {name: uneven, vcpus: 3, ramMiB: 1024, extraSpecs: {"hw:numa_nodes": "2"}}
                  - {name: many, vcpus: 1, ramMiB: 1024, extraSpecs: {"capabilities:vcpus_total": ">= many"}}
                projects: [{name: p1}]
                """);

        assertThat(fit(cloud).flavors())
                .extracting(fit -> HostStops.name(fit.stops().get(0)).text())
                .containsExactly(
                        "spec fails (3 vCPUs and 1024 MiB are not divisible by 2 cells)",
                        "ComputeCapabilitiesFilter fails (not a number: [many])");
    }

    @Test
    void hostsThatFiltersRefuseHideOthersBehindThePlacementLimit() {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(4) + """
                aggregates:
                  - {name: others, hosts: [h1, h2], metadata: {filter_tenant_id: p1}}
                settings:
                  nova:
                    filter_scheduler.enabled_filters: ComputeFilter,AggregateMultiTenancyIsolation
                    scheduler.max_placement_results: "2"
                """);

        FlavorFit one = of(fit(cloud), "one");

        assertThat(one.more()).isZero();
        assertThat(one.stops()).extracting(HostStop::rule).contains("AggregateMultiTenancyIsolation", "placement");
    }

    /** 6 pinned CPUs, 2 of them taken, reserved for p1: p1's flavor of 2 fits twice, whoever counts the free CPUs. */
    @Test
    void pinnedCpusThatOnlyOneProjectGetsAreFreeForIt() {
        Cloud cloud = YamlClouds.read("""
                name: pinned
                hosts:
                  - name: h1
                    aggregates: [own]
                    inventories:
                      PCPU: {total: 6, allocationRatio: 1.0}
                      MEMORY_MB: {total: 99999, allocationRatio: 1.0}
                      DISK_GB: {total: 999, allocationRatio: 1.0}
                aggregates: [{name: own, metadata: {filter_tenant_id: p1}}]
                flavors: [{name: two, vcpus: 2, ramMiB: 100, rootGiB: 1, extraSpecs: {"hw:cpu_policy": dedicated}}]
                projects: [{name: p1}]
                instances: [{name: a, flavor: two, project: p1, host: h1}]
                settings: {nova: {filter_scheduler.enabled_filters: AggregateMultiTenancyIsolation}}
                """);
        FitQuestion question = new FitQuestion(cloud.flavors(), Optional.of(Image.of("plain")), "p1", Optional.empty());

        FlavorFit two = of(FitStudy.of(cloud, question, (done, total) -> {}, Cancellation.never()), "two");

        assertThat(two.more()).isEqualTo(2);
        assertThat(two.ideal()).isEqualTo(2);
    }

    @Test
    void aRequestThatNovaRefusesFitsNowhere() {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(1)
                .replace("rootGiB: 5}", "rootGiB: 5, extraSpecs: {\"pci_passthrough:alias\": \"x:1\"}}"));

        assertThat(of(fit(cloud), "one").more()).isZero();
        assertThat(of(fit(cloud), "one").stops()).hasSize(1);
    }

    /** Filling host by host gives what the whole scheduler gives, request by request, until it refuses. */
    @Property(tries = 60)
    void countsAreThoseOfOneSchedulerThatRunsUntilItRefuses(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> vcpus,
            @ForAll @IntRange(min = 0, max = 6) int instances,
            @ForAll @IntRange(min = 1, max = 9) int mostInstances) {
        StringBuilder hosts = new StringBuilder();
        for (int i = 0; i < vcpus.size(); i++) {
            hosts.append(
                    "  - {name: v%d, inventories: {VCPU: {total: %d, allocationRatio: 1.5}, MEMORY_MB: {total: 8000, allocationRatio: 1.0}, DISK_GB: {total: 40, allocationRatio: 1.0}}}\n"
                            .formatted(i, vcpus.get(i)));
        }
        Cloud cloud = YamlClouds.read("name: random\nhosts:\n" + hosts
                + "flavors: [{name: one, vcpus: 1, ramMiB: 700, rootGiB: 3}, {name: two, vcpus: 2, ramMiB: 300, rootGiB: 1}]\n"
                + (instances == 0
                        ? ""
                        : "instances: [{name: \"i{0}\", count: " + instances + ", flavor: two, spread: \"v*\"}]\n")
                + "settings: {nova: {filter_scheduler.enabled_filters: \"ComputeFilter,NumInstancesFilter\","
                + " filter_scheduler.max_instances_per_host: \"" + mostInstances + "\"}}\n");

        for (Flavor flavor : cloud.flavors()) {
            assertThat(of(fit(cloud), flavor.name()).more()).isEqualTo(untilRefused(cloud, flavor));
        }
    }

    private static long untilRefused(Cloud cloud, Flavor flavor) {
        NovaScheduler scheduler = NovaScheduler.of(cloud);
        for (int count = 0; ; count++) {
            RequestSpec request = RequestSpec.of("n" + count, flavor, Optional.of(Image.of("plain")), "");
            if (!(scheduler.schedule(request) instanceof Decision.Placed)) {
                return count;
            }
            scheduler.built("n" + count);
        }
    }
}
