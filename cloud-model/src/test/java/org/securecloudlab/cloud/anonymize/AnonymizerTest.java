package org.securecloudlab.cloud.anonymize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.openstack.FolderExport;
import org.securecloudlab.cloud.openstack.OpenStackImport;
import org.securecloudlab.cloud.summary.ImportSummary;

class AnonymizerTest {
    private static final byte[] KEY = "a key of the test, not a secret".getBytes(StandardCharsets.UTF_8);
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(KEY);

    private static Cloud original = Cloud.empty("none");
    private static Cloud anonymous = Cloud.empty("none");

    @BeforeAll
    static void importCase() {
        original = OpenStackImport.read(
                        FolderExport.ofCase("osc10-default", "osc6-default", "placement", "etc"), "A cloud")
                .value()
                .orElseThrow();
        anonymous = new Anonymizer(KEY).anonymize(original);
    }

    private static Set<String> identifiers(Cloud cloud) {
        Set<String> identifiers = new TreeSet<>();
        cloud.hosts().forEach(host -> {
            identifiers.addAll(List.of(host.name(), host.node()));
            host.uuid().ifPresent(identifiers::add);
            host.hostIp().ifPresent(identifiers::add);
            host.service().disabledReason().ifPresent(identifiers::add);
        });
        cloud.services().forEach(service -> identifiers.addAll(List.of(service.id(), service.host())));
        cloud.aggregates().forEach(aggregate -> identifiers.add(aggregate.name()));
        cloud.flavors().forEach(flavor -> identifiers.addAll(List.of(flavor.id(), flavor.name())));
        cloud.images().forEach(image -> identifiers.addAll(List.of(image.id(), image.name())));
        cloud.projects().forEach(project -> {
            identifiers.addAll(List.of(project.id(), project.name()));
            project.description().ifPresent(identifiers::add);
        });
        cloud.instances().forEach(server -> {
            identifiers.addAll(List.of(server.id(), server.name()));
            server.addresses().forEach((network, addresses) -> {
                identifiers.add(network);
                identifiers.addAll(addresses);
            });
            identifiers.addAll(server.metadata().values());
        });
        cloud.serverGroups().forEach(group -> identifiers.addAll(List.of(group.id(), group.name())));
        cloud.securityGroups().forEach(group -> {
            identifiers.addAll(List.of(group.id(), group.name(), group.description()));
            group.rules().forEach(rule -> identifiers.add(rule.id()));
        });
        identifiers.removeAll(Set.of("", "default"));
        return identifiers;
    }

    private static void texts(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> texts(child, texts));
    }

    @Test
    void noIdentifierOccursInTheOutput() {
        JsonNode json = CloudJson.mapper().valueToTree(anonymous);
        Set<String> texts = new TreeSet<>();
        texts(json, texts);
        anonymous.instances().forEach(server -> {
            texts.addAll(server.addresses().keySet());
            texts.addAll(server.metadata().keySet());
        });
        Set<String> identifiers = identifiers(original);
        Set<String> leaked = new TreeSet<>(identifiers);
        leaked.retainAll(texts);

        assertThat(leaked).isEmpty();
        String all = json.toString();
        assertThat(all).doesNotContain("cloud.example.internal", "172.29.", "tenant-net", "treasury");
        assertThat(identifiers.stream().filter(name -> name.length() >= 16 && all.contains(name)))
                .isEmpty();
    }

    @Test
    void totalsStay() {
        JsonNode before = ImportSummary.of(original).toJson();
        JsonNode after = ImportSummary.of(anonymous).toJson();

        assertThat(numbers(after)).isEqualTo(numbers(before));
    }

    /** Every number of a summary, sorted, for its keys are pseudonyms. */
    private static List<String> numbers(JsonNode node) {
        List<String> numbers = new ArrayList<>();
        if (node.isNumber()) {
            numbers.add(node.asText());
        }
        StreamSupport.stream(node.spliterator(), false).forEach(child -> numbers.addAll(numbers(child)));
        numbers.sort(null);
        return numbers;
    }

    @Test
    void sameKeySamePseudonymsOtherKeyOthers() {
        Cloud again = new Anonymizer(KEY).anonymize(original);
        Cloud other = new Anonymizer("another key of the test".getBytes(StandardCharsets.UTF_8)).anonymize(original);

        assertThat(again).isEqualTo(anonymous);
        assertThat(other.instances().get(0).id())
                .isNotEqualTo(anonymous.instances().get(0).id());
    }

    @Test
    void filtersStillMatch() {
        String tenant =
                Objects.requireNonNull(original.aggregates().get(5).metadata().get("filter_tenant_id"));

        assertThat(anonymous.aggregates().get(5).metadata()).containsEntry("filter_tenant_id", PSEUDONYMS.of(tenant));
        assertThat(anonymous.projects()).anyMatch(project -> project.id().equals(PSEUDONYMS.of(tenant)));
        assertThat(anonymous.flavors().get(1).extraSpecs()).containsEntry("hw_rng:allowed", "True");
        assertThat(anonymous.settings().novaOption("DEFAULT.reserved_host_memory_mb"))
                .contains("4096");
    }

    @Test
    void shapesStay() {
        assertThat(PSEUDONYMS.of("0826b67d-7801-468a-ab4f-49b73aaac687"))
                .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(PSEUDONYMS.of("adae078a162146c3985ecc427ecaf7ef")).matches("[0-9a-f]{32}");
        assertThat(PSEUDONYMS.of("cmp-1.cloud.example")).startsWith(PSEUDONYMS.of("cmp-1") + ".n-");
        assertThat(PSEUDONYMS.of("计算节点")).matches("n-[0-9a-f]{12}");
        assertThat(PSEUDONYMS.address("fe80::1")).startsWith("fd");
        assertThat(PSEUDONYMS.address("192.168.7.0/24")).matches("10\\.\\d+\\.\\d+\\.0/24");
    }

    @Property
    void addressesStayAddresses(@ForAll @Size(4) List<@IntRange(max = 255) Integer> parts) {
        String address = parts.get(0) + "." + parts.get(1) + "." + parts.get(2) + "." + parts.get(3);

        assertThat(PSEUDONYMS.of(address)).matches("10(\\.\\d{1,3}){3}");
    }

    @Test
    void shortKeysAreRefused() {
        assertThatThrownBy(() -> new Anonymizer(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }

    /** A pool of PCI devices still names its resource provider, by the pseudonym of both. */
    @Test
    void poolsKeepTheirProviders() {
        Parsed<Cloud> read = CloudReader.read("""
                name: cards
                hosts:
                  - name: h1
                    inventories: {VCPU: 8, MEMORY_MB: 8192}
                    pciDevices:
                      - {vendorId: 10de, productId: 1db4, count: 1, tags: {rp_uuid: card}}
                providers:
                  - {uuid: card, name: card, parentUuid: h1, inventories: {PGPU: 1}}
                """, "cards.yaml");
        Cloud cards = new Anonymizer(KEY).anonymize(read.value().orElseThrow());
        assertThat(cards.hosts().get(0).pciDevices().get(0).tags())
                .containsEntry("rp_uuid", cards.providers().get(0).uuid())
                .doesNotContainValue("card");
    }
}
