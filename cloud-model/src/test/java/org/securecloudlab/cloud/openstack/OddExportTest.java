package org.securecloudlab.cloud.openstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.summary.ImportSummary;

/** Exports that are odd, broken or empty. */
class OddExportTest {
    private static Parsed<ImportedCloud> read(String... namesAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return OpenStackImport.readWithCoverage(ExportSource.of(files), "odd");
    }

    private static Cloud cloud(String... namesAndTexts) {
        return read(namesAndTexts).value().orElseThrow().cloud();
    }

    private static ImportSummary summary(String... namesAndTexts) {
        return read(namesAndTexts).value().orElseThrow().summary();
    }

    @Test
    void malformedJsonIsRefusedWithItsLine() {
        Parsed<ImportedCloud> parsed =
                read("flavor-list.json", "[\n{\"ID\": 1,\n\"Name\" }\n]", "project-list.json", "[{");

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems()).filteredOn(Problem::isError).hasSize(2);
        assertThat(parsed.problems().get(0).line()).hasValue(3);
    }

    @Test
    void emptyFileIsWarnedOf() {
        Parsed<ImportedCloud> parsed = read("hypervisor-show/a.json", "", "image-list.json", "[]");

        assertThat(parsed.problems()).noneMatch(Problem::isError).anyMatch(p -> p.found()
                .equals("an empty file"));
        assertThat(parsed.value().orElseThrow().summary().images().orElseThrow().listed())
                .hasValue(0);
    }

    @Test
    void ownFileNamesAreToldByTheirColumns() {
        Cloud cloud =
                cloud("mine.json", "[{\"ID\":7,\"Name\":\"大\",\"RAM\":\"2048\",\"Disk\":1,\"VCPUs\":2,\"Swap\":\"\"}]");

        assertThat(cloud.flavors()).singleElement().satisfies(flavor -> {
            assertThat(flavor.id()).isEqualTo("7");
            assertThat(flavor.name()).isEqualTo("大");
            assertThat(flavor.ramMiB()).isEqualTo(2048);
        });
    }

    @Test
    void hugeIdsNullsAndDuplicatesKeepTheRecord() {
        String server =
                "{\"ID\": 123456789012345678901234567890, \"Name\": null, \"Status\": \"UNKNOWN\", \"Power State\": null,"
                        + "\"Networks\": null, \"Flavor\": \"gone\\ud83d\\ude00\", \"Host\": null, \"Availability Zone\": null}";
        Parsed<ImportedCloud> parsed = read(
                "server-list.json",
                "[" + server + "," + server + "]",
                "flavor-list.json",
                "[]",
                "x/unknown.json",
                "[{\"a\":1}]");
        Cloud cloud = parsed.value().orElseThrow().cloud();

        assertThat(cloud.instances()).extracting(Instance::id).containsExactly("123456789012345678901234567890");
        assertThat(parsed.value()
                        .orElseThrow()
                        .summary()
                        .servers()
                        .orElseThrow()
                        .flavorDeleted())
                .hasValue(1);
        assertThat(parsed.problems())
                .extracting(Problem::found)
                .contains("a row of the same id again", "gone😀", "UNKNOWN", "columns [a]");
    }

    @Test
    void textWhereNumberIsExpectedIsWarnedOf() {
        Parsed<ImportedCloud> parsed = read(
                "flavor-list.json", "[{\"ID\":\"a\",\"Name\":\"a\",\"RAM\":\"much\",\"VCPUs\":1e400,\"Disk\":{}}]");

        assertThat(parsed.problems())
                .extracting(Problem::path)
                .contains("flavors[a].ram", "flavors[a].vcpus", "flavors[a].disk");
        assertThat(parsed.value()).isPresent();
    }

    @Test
    void bareMetalNodesShareAserviceHost() {
        String[] files = {
            "hypervisor-list.json",
            "[{\"ID\":1,\"Hypervisor Hostname\":\"node-a\",\"Hypervisor Type\":\"ironic\",\"State\":\"up\"},"
                    + "{\"ID\":2,\"Hypervisor Hostname\":\"node-b\",\"Hypervisor Type\":\"ironic\",\"State\":\"up\"}]",
            "hypervisor-show/node-a.json",
            "{\"id\":1,\"hypervisor_hostname\":\"node-a\",\"hypervisor_type\":\"ironic\",\"service_host\":\"bm\",\"status\":\"enabled\"}",
            "hypervisor-show/node-b.json",
            "{\"id\":2,\"hypervisor_hostname\":\"node-b\",\"hypervisor_type\":\"ironic\",\"service_host\":\"bm\",\"status\":\"enabled\"}",
            "compute-service-list.json",
            "[{\"ID\":9,\"Binary\":\"nova-compute\",\"Host\":\"bm\",\"Zone\":\"nova\",\"Status\":\"enabled\",\"State\":\"up\"},"
                    + "{\"ID\":8,\"Binary\":\"nova-compute\",\"Host\":\"lost\",\"Zone\":\"nova\",\"Status\":\"enabled\",\"State\":\"up\"}]"
        };

        assertThat(cloud(files).hosts()).extracting(Host::key).containsExactly("bm/node-a", "bm/node-b");
        assertThat(summary(files).services().orElseThrow().withoutHypervisor().orElseThrow())
                .containsExactly("lost");
        assertThat(summary(files).hypervisors().orElseThrow().baremetal()).hasValue(2);
        assertThat(summary(files).hypervisors().orElseThrow().byAz().orElseThrow())
                .containsExactly(Map.entry("nova", 2L));
    }

    @Test
    void exactlyAthousandRowsTellNoTotal() {
        String rows = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"ID\":\"s" + i + "\",\"Name\":\"s\",\"Status\":\"ACTIVE\",\"Flavor\":\"f\"}")
                .collect(Collectors.joining(",", "[", "]"));
        Parsed<ImportedCloud> parsed = read("server-list.json", rows);

        assertThat(parsed.problems()).extracting(Problem::found).contains("exactly 1000 rows");
        assertThat(parsed.value()
                        .orElseThrow()
                        .summary()
                        .servers()
                        .orElseThrow()
                        .total())
                .isEmpty();
    }

    @Test
    void nestedProvidersCount() {
        ImportSummary summary = summary(
                "resource-provider-list.json",
                "[{\"uuid\":\"r\",\"name\":\"h\",\"generation\":1,\"root_provider_uuid\":\"r\",\"parent_provider_uuid\":null},"
                        + "{\"uuid\":\"c\",\"name\":\"h_gpu\",\"generation\":1,\"root_provider_uuid\":\"r\",\"parent_provider_uuid\":\"r\"}]",
                "inventory/r.json",
                "[{\"resource_class\":\"VCPU\",\"total\":8,\"reserved\":1,\"allocation_ratio\":1.5,\"used\":2}]",
                "inventory/c.json",
                "[{\"resource_class\":\"VGPU\",\"total\":4,\"reserved\":0,\"allocation_ratio\":1.0}]",
                "usage/c.json",
                "[{\"resource_class\":\"VGPU\",\"usage\":3}]");

        assertThat(summary.placementNestedProviders()).hasValue(1);
        assertThat(summary.placement().get("VCPU"))
                .satisfies(totals -> assertThat(totals.capacity()).isEqualTo(10));
        assertThat(summary.placement().get("VGPU"))
                .satisfies(totals -> assertThat(totals.used()).hasValue(3));
    }

    @Test
    void usersOfUrlsAreMasked() {
        Cloud cloud = cloud(
                "image-show/i.json",
                "{\"id\":\"i\",\"name\":\"i\",\"disk_format\":\"raw\",\"container_format\":\"bare\","
                        + "\"properties\":{\"direct_url\":\"swift+https://user:pa55@store/x\"}}");

        assertThat(cloud.images().get(0).properties().toString())
                .doesNotContain("pa55")
                .contains("***@store");
    }

    @Test
    void endlessLikeProblemsAreSummedUp() {
        String rows = IntStream.range(0, 500)
                .mapToObj(i -> "{\"ID\":\"s" + i + "\",\"Name\":\"s\",\"Status\":\"ACTIVE\",\"Flavor\":\"gone\"}")
                .collect(Collectors.joining(",", "[", "]"));
        Parsed<ImportedCloud> parsed = read("server-list.json", rows, "flavor-list.json", "[]");

        assertThat(parsed.problems())
                .hasSizeLessThan(50)
                .extracting(Problem::found)
                .contains("480 more like the one before");
    }
}
