package org.securecloudlab.scenario.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.ConfigurationReader;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Release;

/** Rules that need the cloud that runs with the files. */
class CloudRuleTest {
    private static final String CLOUD = """
            name: shop
            hosts:
              - name: h-1
                inventories: {VCPU: {total: 8}, MEMORY_MB: {total: 4096}, DISK_GB: {total: 100, allocationRatio: RATIO}}
            flavors: [{name: small, vcpus: 1, ramMiB: 512, extraSpecs: {RNG}}]
            images: [{name: debian, properties: {SIGNED}}]
            """;
    private static final String SIGNATURE = "img_signature: c2ln, img_signature_hash_method: SHA-256,"
            + " img_signature_key_type: RSA-PSS, img_signature_certificate_uuid: c";
    private static final String LIMIT = "'hw_rng:rate_bytes': 2048, 'hw_rng:rate_period': 1000";

    @ParameterizedTest
    @CsvSource({"CLOUD-DISK-PROMISED, 2.0", "CLOUD-IMAGES-UNSIGNED, 1.0", "CLOUD-RNG-UNLIMITED, 1.0"})
    void eachFindsWhatItIsAbout(String rule, String ratio) {
        assertThat(ids(cloud(ratio, "", "'hw_rng:rate_bytes': 2048"))).contains(rule);
        assertThat(ids(cloud("1.0", SIGNATURE, LIMIT))).doesNotContain(rule);
    }

    @Test
    void promisedDiskIsHighWithoutQuotas() {
        Cloud cloud = cloud("2.0", SIGNATURE, LIMIT);
        assertThat(severity("", cloud)).isEqualTo("medium");
        assertThat(severity("[quota]\ndriver = nova.quota.NoopQuotaDriver\n", cloud))
                .isEqualTo("high");
        assertThat(severity("[quota]\ninstances = -1\n", cloud)).isEqualTo("high");
    }

    @Test
    void withoutACloudTheyKeepSilent() {
        assertThat(Files.nova("[DEFAULT]\n")).noneMatch(id -> id.startsWith("CLOUD-"));
    }

    private static String severity(String nova, Cloud cloud) {
        return findings(nova, cloud).stream()
                .filter(finding -> finding.rule().id().equals("CLOUD-DISK-PROMISED"))
                .findFirst()
                .orElseThrow()
                .severity()
                .word();
    }

    private static List<String> ids(Cloud cloud) {
        return findings("[DEFAULT]\n", cloud).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static List<Finding> findings(String nova, Cloud cloud) {
        Configuration configuration =
                ConfigurationReader.read(Files.of(Map.of("nova.conf", nova)), Release.DEFAULT, Optional.of(cloud));
        return Files.REVIEW.findings(configuration);
    }

    private static Cloud cloud(String ratio, String signed, String rng) {
        String text = CLOUD.replace("RATIO", ratio).replace("SIGNED", signed).replace("RNG", rng);
        return CloudReader.read(text, "shop.yaml").value().orElseThrow();
    }
}
