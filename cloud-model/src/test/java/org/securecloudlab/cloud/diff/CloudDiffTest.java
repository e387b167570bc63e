package org.securecloudlab.cloud.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.document.CloudReader;

class CloudDiffTest {
    private static Cloud cloud(String text) {
        return CloudReader.read("name: c\n" + text, "c.yaml").value().orElseThrow();
    }

    @Test
    void namesWhatWasAddedRemovedAndChanged() {
        Cloud before = cloud(
                "flavors: [{name: a, vcpus: 1, ramMiB: 1}, {name: b, vcpus: 1, ramMiB: 1, extraSpecs: {x: 1}}]\n");
        Cloud after = cloud("flavors: [{name: b, vcpus: 2, ramMiB: 1}, {name: c, vcpus: 1, ramMiB: 1}]\n");

        CloudDiff diff = CloudDiff.between(before, after);

        assertThat(diff.changes())
                .extracting(c -> c.type() + " " + c.kind() + " " + c.key())
                .containsExactly("REMOVED flavors a", "CHANGED flavors b", "ADDED flavors c");
        assertThat(diff.changes().get(1).fields())
                .containsExactly(
                        new Change.Field("extraSpecs", Optional.of("{\"x\":\"1\"}"), Optional.empty()),
                        new Change.Field("vcpus", Optional.of("1"), Optional.of("2")));
    }

    @Test
    void anEqualCloudInAnotherOrderDiffersInNothing() {
        Cloud before = cloud("projects: [{name: a}, {name: b}]\n");
        Cloud after = cloud("projects: [{name: b}, {name: a}]\n");

        assertThat(CloudDiff.between(before, after).isEmpty()).isTrue();
    }

    @Test
    void thousandsOfHostsWithOneGone() {
        String hosts = "hosts: [{name: 'h{00000}', count: %d, inventories: {VCPU: 8, MEMORY_MB: 100}}]\n";
        Cloud before = cloud(hosts.formatted(5_000));
        Cloud after = cloud(hosts.formatted(4_999));

        assertThat(CloudDiff.between(before, after).changes())
                .containsExactly(new Change("hosts", "h05000", Change.Type.REMOVED, List.of()));
    }
}
