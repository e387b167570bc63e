package org.securecloudlab.scenario.review.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.cloud.review.StoredConfiguration;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.RunExecutor;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.RunReports;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.scenario.TraceSource;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.scenario.review.ConfigReview;

/** The scenario of each finding is run as it stands, and again without the change that mends: then the attack goes on. */
class WhatIfTest {
    private static final String CLOUD = """
            name: "it's mine"
            settings:
              novaConf: |
                [filter_scheduler]
                enabled_filters = ComputeFilter,JsonFilter,ComputeCapabilitiesFilter
                [glance]
                verify_glance_signatures = VERIFIED
                [libvirt]
                rng_dev_path = DEVICE
            randomSources:
              - {name: tpm, kind: TPM, device: /dev/hwrng, entropyBitsPerSecond: 8000}
            hosts:
              - name: "h-{0}"
                count: 4
                hypervisor: {type: QEMU, version: 7002000, kernelVersion: KERNEL}
                inventories:
                  VCPU: {total: 32}
                  MEMORY_MB: {total: 65536}
                  DISK_GB: {total: 1000}
                randomSources: [tpm]
            projects: [{name: web}]
            flavors:
              - {name: huge, vcpus: 64, ramMiB: 1024, rootGiB: 10}
              - {name: small, vcpus: 1, ramMiB: 2048, rootGiB: 10}
            images:
              - {name: twice, id: a, diskFormat: raw, sizeBytes: 1000000000, minRamMiB: 4096}
              - {name: twice, id: b, diskFormat: qcow2, sizeBytes: 1000000000, properties: {img_signature: c2ln,
                 img_signature_hash_method: SHA-256, img_signature_key_type: RSA-PSS, img_signature_certificate_uuid: c}}
            """;

    private static Cloud lacking(String part, String instead) {
        return cloud(CLOUD.replace(part, instead), "true", "/dev/urandom", "6.1.0");
    }

    private static Cloud cloud(String verified, String device, String kernel) {
        return cloud(CLOUD, verified, device, kernel);
    }

    private static Cloud cloud(String text, String verified, String device, String kernel) {
        String document =
                text.replace("VERIFIED", verified).replace("DEVICE", device).replace("KERNEL", kernel);
        return value(CloudReader.read(document, "mine.yaml"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOVA-IMG-SIG-OFF, false, /dev/urandom, 6.1.0",
        "NOVA-IMG-CERT-UNVALIDATED, true, /dev/urandom, 6.1.0",
        "NOVA-RNG-DEV, false, /dev/urandom, 6.1.0",
        "NOVA-RNG-DEV, false, /dev/random, 6.1.0",
        "NOVA-LM-PLAINTEXT, true, /dev/urandom, 6.1.0"
    })
    void theAttackWorksBeforeAndFailsAfter(String rule, String verified, String device, String kernel) {
        Cloud cloud = cloud(verified, device, kernel);
        assertThat(ConfigReview.installed().findings(StoredConfiguration.of(cloud)))
                .extracting(finding -> finding.rule().id())
                .contains(rule);
        String text = WhatIf.text(rule, cloud).orElseThrow();
        RunReport mended = run(cloud, text);
        assertThat(mended.expectations()).isNotEmpty().allMatch(WhatIfTest::holds, text);
        RunReport left = run(cloud, withoutChange(text));
        assertThat(left.expectations()).anyMatch(e -> !holds(e));
    }

    @Test
    void aUserChoosesTheHostUntilTheFilterIsGone() {
        Cloud cloud = cloud("false", "/dev/urandom", "6.1.0");
        String text = WhatIf.text("NOVA-FILTER-JSON", cloud).orElseThrow();
        String before = hostOf("what-if-before-1", run(cloud, text));
        assertThat(hostOf("what-if-after-1", run(cloud, text))).isNotEqualTo(before);
        assertThat(hostOf("what-if-after-1", run(cloud, withoutChange(text)))).isEqualTo(before);
    }

    @Test
    void aCloudThatLacksWhatTheAttackNeedsHasNone() {
        assertThat(WhatIf.text("NOVA-IMG-SIG-OFF", Cloud.empty("nothing"))).isEmpty();
        assertThat(WhatIf.text("NOVA-IMG-SIG-OFF", lacking("count: 4", "count: 1")))
                .isEmpty();
        assertThat(WhatIf.text("NOVA-IMG-CERT-UNVALIDATED", lacking("img_signature: c2ln,", "")))
                .isEmpty();
        assertThat(WhatIf.text("NOVA-RNG-DEV", lacking("device: /dev/hwrng, ", "")))
                .isEmpty();
        assertThat(WhatIf.exists("CONF-BAD-VALUE")).isFalse();
    }

    private static boolean holds(ExpectationOutcome outcome) {
        return outcome.verdict() == ExpectationOutcome.Verdict.HOLDS;
    }

    private static String hostOf(String instance, RunReport report) {
        return report.timeline().stream()
                .filter(event ->
                        event.kind().equals("placed") && event.subject().equals(instance))
                .findFirst()
                .orElseThrow()
                .host()
                .orElseThrow();
    }

    /** The timeline without its {@code configure}. */
    private static String withoutChange(String text) {
        List<String> lines = text.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> !lines.get(i).contains("configure:")
                        && !(i + 1 < lines.size() && lines.get(i + 1).contains("configure:")))
                .map(lines::get)
                .reduce("", (a, b) -> a + b + "\n");
    }

    private static RunReport run(Cloud cloud, String text) {
        Scenario scenario = value(ScenarioReader.read(text, "what-if.yaml"));
        ScenarioRunner runner = value(ScenarioRunner.prepare(cloud, scenario, TraceSource.NONE));
        RunInputs inputs = runner.inputs(OptionalInt.of(2));
        return RunReports.assemble(inputs, RunExecutor.run(runner, 2, 1, Progress.NONE, Cancellation.never()));
    }

    private static <T> T value(Parsed<T> parsed) {
        return parsed.value().orElseThrow(() -> new AssertionError(parsed.problems()));
    }
}
