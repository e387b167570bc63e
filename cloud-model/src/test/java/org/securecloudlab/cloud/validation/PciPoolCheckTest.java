package org.securecloudlab.cloud.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.document.CloudReader;

/** A pool of PCI devices names a resource provider that is there. */
class PciPoolCheckTest {
    private static final String CLOUD = """
            name: cards
            hosts:
              - name: h1
                inventories: {VCPU: 8, MEMORY_MB: 8192}
                pciDevices:
                  - {vendorId: 10de, productId: 1db4, count: 1, tags: {rp_uuid: %s}}
            providers:
              - {uuid: card, name: card, parentUuid: h1, inventories: {PGPU: 1}}
            """;

    @Test
    void aProviderThatIsNotThereIsAProblem() {
        assertThat(CloudReader.read(CLOUD.formatted("card"), "cards.yaml").problems())
                .isEmpty();
        assertThat(CloudReader.read(CLOUD.formatted("cart"), "cards.yaml").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.oneLine())
                        .contains("rp_uuid", "found cart", "the UUID of a resource provider of this cloud"));
    }
}
