package org.securecloudlab.cloud.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

class CloudDocumentTest {
    private static final String SMALL = """
            name: small
            randomSources:
              - {name: rdrand, kind: rdrand}
            hosts:
              - name: compute-{000}
                count: 40
                zone: az1
                aggregates: [trusted]
                rack: r{00}
                hostsPerRack: 20
                cpu: {features: [rdrand]}
                randomSources: [rdrand]
                inventories:
                  VCPU: {total: 64, allocationRatio: 4}
                  MEMORY_MB: {total: 262144, reserved: 4096}
                  DISK_GB: 2000
              - name: gpu-{0}
                first: 7
                count: 2
                zone: az2
                inventories: {VCPU: 16, MEMORY_MB: 65536}
            aggregates:
              - {name: trusted, metadata: {trusted: true}}
              - {name: first-ten, hostPatterns: ["compute-00?", compute-010]}
            flavors:
              - {name: m1.large, vcpus: 4, ramMiB: 8192, extraSpecs: {"hw_rng:allowed": true}}
            images:
              - {name: ubuntu}
            projects:
              - {name: web}
            instances:
              - name: web-{00}
                count: 50
                flavor: m1.large
                image: ubuntu
                project: web
                spread: "compute-0*"
            serverGroups:
              - {name: apart, policy: anti-affinity, memberPatterns: "web-0?"}
            settings:
              novaRelease: zed
              nova:
                filter_scheduler.enabled_filters: [ComputeFilter, AvailabilityZoneFilter]
                DEFAULT.ram_allocation_ratio: 1.5
              novaConf: |
                [libvirt]
                rng_dev_path = /dev/hwrng
            """;

    @Test
    void templatesBecomeRecords() {
        Parsed<Cloud> parsed = CloudReader.read(SMALL, "small.yaml");
        assertThat(parsed.problems()).isEmpty();
        Cloud cloud = parsed.value().orElseThrow();

        assertThat(cloud.hosts())
                .hasSize(42)
                .extracting(Host::name)
                .contains("compute-001", "compute-040", "gpu-7", "gpu-8");
        assertThat(cloud.hosts().get(0).inventory(Host.VCPU)).isEqualTo(new Inventory(64, 0, 4, 1, 64, 1));
        assertThat(cloud.hosts())
                .extracting(h -> h.rack().orElse("-"))
                .startsWith("r01")
                .contains("r02", "-");
        assertThat(cloud.hosts().get(0).cpu().featuresKnown()).isTrue();
        assertThat(cloud.aggregates())
                .extracting(a -> a.name() + ":" + a.hosts().size())
                .containsExactly("trusted:40", "first-ten:10", "az1:40", "az2:2");
        assertThat(cloud.instances())
                .hasSize(50)
                .extracting(i -> i.host().orElse("-"))
                .startsWith("compute-001", "compute-002")
                .endsWith("compute-010");
        assertThat(cloud.instances())
                .allMatch(i -> i.availabilityZone().orElse("").equals("az1"));
        assertThat(cloud.serverGroups().get(0).members()).hasSize(9);
        assertThat(cloud.settings().novaOption("filter_scheduler.enabled_filters"))
                .contains("ComputeFilter,AvailabilityZoneFilter");
        assertThat(cloud.settings().novaOption("libvirt.rng_dev_path")).contains("/dev/hwrng");
        assertThat(CloudReader.read(CloudWriter.toYaml(cloud), "again.yaml").value())
                .contains(cloud);
    }

    @Test
    void everyProblemComesWithPathLineAndAdvice() {
        Parsed<Cloud> parsed = CloudReader.read("""
                name: wrong
                hots: []
                hosts:
                  - name: a
                    zoone: az1
                    inventories: {VCPU: {total: -1}, MEMORY_MB: many}
                  - name: b-{00}
                    count: -2
                    inventories: {VCPU: 1, MEMORY_MB: 1}
                flavors:
                  - {name: tiny, vcpus: 1.5, ramMiB: 512}
                instances:
                  - {name: i, flavor: tinny}
                """, "wrong.yaml");

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems())
                .extracting(p -> p.line().getAsInt() + " " + p.path())
                .containsExactlyInAnyOrder(
                        "2 hots",
                        "5 hosts[0].zoone",
                        "6 hosts[0].inventories.MEMORY_MB",
                        "8 hosts[1].count",
                        "11 flavors[0].vcpus",
                        "13 instances[0].flavor");
        assertThat(parsed.problems()).extracting(Problem::hint).contains("Maybe hosts", "Maybe zone");
    }

    @Test
    void validationNamesTheLineOfTheTemplate() {
        Parsed<Cloud> parsed = CloudReader.read("""
                name: wrong
                hosts:
                  - name: same
                    count: 2
                    inventories: {VCPU: {total: 4, maxUnit: 2, minUnit: 3}, MEMORY_MB: {total: 10, allocationRatio: 0}}
                  - name: other
                    zone: z1
                    randomSources: [rdrnd]
                aggregates:
                  - {name: second, availabilityZone: z2, hosts: [other, gone]}
                serverGroups:
                  - {name: g, policy: together, members: [nobody]}
                """, "wrong.yaml");

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems())
                .extracting(p -> p.line().orElse(0) + " " + p.path())
                .contains(
                        "3 hosts[same]",
                        "3 hosts[same].inventories.VCPU.maxUnit",
                        "3 hosts[same].inventories.MEMORY_MB.allocationRatio",
                        "6 hosts[other].inventories",
                        "6 hosts[other].randomSources",
                        "10 aggregates[second].hosts",
                        "12 serverGroups[g].policy",
                        "12 serverGroups[g].members");
        assertThat(parsed.problems()).anyMatch(p -> p.expected().contains("one zone only"));
    }

    @Test
    void gapsAreWarningsWhenTheDocumentAllowsThem() {
        Parsed<Cloud> parsed =
                CloudReader.read("name: x\ngaps: allowed\ninstances:\n  - {name: i, host: gone}\n", "x.yaml");

        assertThat(parsed.value()).isPresent();
        assertThat(parsed.problems()).hasSize(1).noneMatch(Problem::isError);
    }

    @Test
    void bombsAreRefused() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d]\n"
                    .formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        List<String> bombs = List.of(
                laughs.toString(),
                "name: x\nhosts: [" + "{name: 'h{0}', count: 200000},".repeat(2) + "]\n",
                "name: x\ninstances: [{name: 'h{0}', count: 2147483647}]\n",
                "name: " + "[".repeat(10_000),
                "name: x\nhosts: &h [*h]\n",
                "name: x\nname: y\n",
                "name: !!java.net.URL [\"http://localhost\"]\n",
                "name: x\nhosts: [{name: a, <<: {rack: b}}]\n",
                "",
                "- a\n",
                "name: {");
        for (String bomb : bombs) {
            assertThat(CloudReader.read(bomb, "bomb.yaml").value())
                    .as(bomb.substring(0, Math.min(60, bomb.length())))
                    .isEmpty();
        }
    }

    @Test
    void manyInstancesOnHostsByName() {
        Cloud cloud = CloudReader.read(
                        "name: n\nhosts: [{name: h, inventories: {VCPU: 4, MEMORY_MB: 10}}]\ninstances: [{name: 'i{0}', count: 3, host: h}]\n",
                        "n.yaml")
                .value()
                .orElseThrow();

        assertThat(cloud.instances()).extracting(Instance::id).containsExactly("i1", "i2", "i3");
    }

    @Test
    void aTemplateWithAWrongNameIsOneProblem() {
        Parsed<Cloud> parsed = CloudReader.read(
                "name: n\nprojects: [{name: p}]\ninstances: [{name: 'i{0}', count: 3000, project: q}]\n", "n.yaml");

        assertThat(parsed.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("instances[0].project");
            assertThat(problem.found()).contains("q");
        });
    }
}
