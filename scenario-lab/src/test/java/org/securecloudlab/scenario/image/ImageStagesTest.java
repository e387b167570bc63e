package org.securecloudlab.scenario.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.RunExecutor;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.RunReports;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.scenario.TraceSource;
import org.securecloudlab.scenario.report.FigureResult;

/** A cloud of two hosts; the image has 1.25 GB, so that it takes one second over an idle link of 10 Gbit/s. */
class ImageStagesTest {
    private static final String SIGNED = ", properties: {img_signature: c2ln, img_signature_hash_method: SHA-256,"
            + " img_signature_key_type: RSA-PSS, img_signature_certificate_uuid: c}";
    private static final String STRICT = """
            verify_glance_signatures = true
                  enable_certificate_validation = true
                  default_trusted_certificate_ids = c
            """;
    private static final String CLOUD = """
            name: two
            settings:
              novaConf: |
                  [lab]
                  guest_boot_seconds = 5
                  [glance]
                  GLANCE
            hosts:
              - name: "h-{0}"
                count: 2
                inventories:
                  VCPU: {total: 8}
                  MEMORY_MB: {total: 16384}
                  DISK_GB: {total: 100}
            flavors:
              - {name: small, vcpus: 1, ramMiB: 1024, rootGiB: 10}
            images:
              - {name: system, id: "1", diskFormat: raw, sizeBytes: 1250000000SIGNATURE}
            """;

    private static SortedMap<String, Double> run(String glanceOptions, String signature, String timeline) {
        String document = CLOUD.replace("GLANCE", glanceOptions).replace("SIGNATURE", signature);
        Cloud cloud = value(CloudReader.read(document, "two.yaml"));
        String text = "name: t\ncloud: two\nreplications: 1\ntimeline:\n" + timeline;
        Scenario scenario = value(ScenarioReader.read(text, "t.yaml"));
        ScenarioRunner runner = value(ScenarioRunner.prepare(cloud, scenario, TraceSource.NONE));
        RunInputs inputs = runner.inputs(OptionalInt.empty());
        return RunReports.assemble(inputs, RunExecutor.run(runner, 1, 1, Progress.NONE, Cancellation.never()))
                .figures()
                .stream()
                .collect(Collectors.toMap(
                        FigureResult::name, figure -> figure.estimate().mean(), (a, b) -> a, TreeMap::new));
    }

    private static <T> T value(Parsed<T> parsed) {
        return parsed.value().orElseThrow(() -> new AssertionError(parsed.problems()));
    }

    private static final String FOUR_BOOTS =
            "  - {at: PT0S, boot: {image: system, flavor: small, count: 4, project: p}}\n";

    @Test
    void theFirstBootOnEachHostPaysAndHostsShareTheStoresLink() {
        SortedMap<String, Double> figures = run("", "", FOUR_BOOTS);
        assertThat(figures).containsEntry("image.fetched", 2.0).containsEntry("image.verified.not", 2.0);
        // Two hosts at once: half of 10 Gbit/s each, so two seconds for all four.
        assertThat(figures.get("boot.fetched.min")).isCloseTo(2, within(1e-6));
        assertThat(figures.get("boot.fetched.max")).isCloseTo(2, within(1e-6));
        assertThat(figures.get("boot.booted.mean")).isEqualTo(5);
    }

    @Test
    void aLaterBootFindsTheImage() {
        SortedMap<String, Double> figures = run("", "", FOUR_BOOTS + FOUR_BOOTS.replace("PT0S", "PT1M"));
        assertThat(figures).containsEntry("image.fetched", 2.0).containsEntry("image.cache.hits", 4.0);
        assertThat(figures.get("boot.fetched.min")).isZero();
    }

    @Test
    void verificationTakesTimeOnceAndRefusesWhatIsNotSigned() {
        SortedMap<String, Double> signed = run(STRICT, SIGNED, FOUR_BOOTS);
        assertThat(signed).containsEntry("image.verified", 2.0).containsEntry("image.refused", 0.0);
        assertThat(signed.get("boot.verified.max")).isCloseTo(1.25e9 / 578e6, within(1e-6));
        SortedMap<String, Double> unsigned = run(STRICT, "", FOUR_BOOTS);
        assertThat(unsigned)
                .containsEntry("image.refused", 4.0)
                .containsEntry("image.tampered.refused", 0.0)
                .containsEntry("instances.running", 0.0);
    }

    @Test
    void aTamperedStoreIsSeenByTheSignatureAndATamperedCopyByNobody() {
        String store = "  - {at: PT0S, tamper: {what: swapped-image, image: system}}\n";
        assertThat(run("", SIGNED, store + FOUR_BOOTS)).containsEntry("image.tampered.booted", 4.0);
        assertThat(run(STRICT, SIGNED, store + FOUR_BOOTS))
                .containsEntry("image.tampered.booted", 0.0)
                .containsEntry("image.tampered.refused", 4.0);
        String copy = "  - {at: PT1M, tamper: {what: cached-image, image: system, host: h-1}}\n";
        assertThat(run(STRICT, SIGNED, FOUR_BOOTS + copy + FOUR_BOOTS.replace("PT0S", "PT2M")))
                .containsEntry("image.tampered.booted", 2.0)
                .containsEntry("tamper.missing", 0.0);
        assertThat(run("", SIGNED, copy)).containsEntry("tamper.missing", 1.0);
    }

    private static final String LATER = FOUR_BOOTS.replace("PT0S", "PT2M");

    private static String signer(String event) {
        return "  - {at: PT1M, signer: {event: " + event + ", image: system}}\n";
    }

    private static final String STOLEN = "  - {at: PT0S, tamper: {what: stolen-key, image: system}}\n";

    /** Nova compares dates only where certificates are validated (reference, section 2, "Certificate validation"). */
    @Test
    void anExpiredCertificateIsNoticedOnlyWhereCertificatesAreValidated() {
        String verifyOnly = "verify_glance_signatures = true\n";
        assertThat(run(STRICT, SIGNED, signer("certificate-expired") + LATER))
                .containsEntry("image.signature.refused", 4.0)
                .containsEntry("image.tampered.refused", 0.0);
        assertThat(run(verifyOnly, SIGNED, signer("certificate-expired") + LATER))
                .containsEntry("image.signature.refused", 0.0);
        // Copies that are there are not looked at again.
        assertThat(run(STRICT, SIGNED, FOUR_BOOTS + signer("certificate-expired") + LATER))
                .containsEntry("image.signature.refused", 0.0)
                .containsEntry("image.cache.hits", 4.0);
    }

    @Test
    void aRolloverNeedsItsAuthorityTrustedFirst() {
        assertThat(run(STRICT, SIGNED, signer("rolled-over") + LATER)).containsEntry("image.refused", 0.0);
        assertThat(run(STRICT, SIGNED, signer("rolled-over-too-early") + LATER))
                .containsEntry("image.signature.refused", 4.0);
        assertThat(run(STRICT, SIGNED, signer("removed") + LATER)).containsEntry("image.signature.refused", 4.0);
        assertThat(run(STRICT, SIGNED, signer("rolled-over") + signer("removed") + LATER))
                .containsEntry("image.refused", 0.0);
    }

    @Test
    void aStolenKeyIsStoppedByRemovalAndNotByRevocationOrRollover() {
        for (String useless : new String[] {"revoked", "rolled-over"}) {
            assertThat(run(STRICT, SIGNED, STOLEN + signer(useless) + LATER))
                    .containsEntry("image.tampered.booted", 4.0)
                    .containsEntry("image.tampered.refused", 0.0);
        }
        assertThat(run(STRICT, SIGNED, STOLEN + signer("rolled-over") + signer("removed") + LATER))
                .containsEntry("image.tampered.booted", 0.0)
                .containsEntry("image.tampered.refused", 4.0);
    }

    @Test
    void earlierBootsComeToLightWhenTheTheftIsFound() {
        SortedMap<String, Double> found = run(STRICT, SIGNED, STOLEN + FOUR_BOOTS + signer("compromise-found"));
        assertThat(found)
                .containsEntry("image.tampered.booted", 4.0)
                .containsEntry("image.tampered.detected.after", 4.0);
        // Fetched and verified after two seconds and a bit, found out at one minute.
        assertThat(found.get("image.tampered.undetected.max")).isCloseTo(60 - 2 - 1.25e9 / 578e6, within(1e-6));
        assertThat(run(STRICT, SIGNED, STOLEN + FOUR_BOOTS + signer("revoked")))
                .containsEntry("image.tampered.detected.after", 0.0);
    }

    @Test
    void onlySignedImagesHaveSigners() {
        Cloud cloud = value(CloudReader.read(CLOUD.replace("GLANCE", "").replace("SIGNATURE", ""), "two.yaml"));
        String text = "name: t\ncloud: two\nreplications: 1\ntimeline:\n" + signer("revoked");
        Parsed<ScenarioRunner> refused =
                ScenarioRunner.prepare(cloud, value(ScenarioReader.read(text, "t.yaml")), TraceSource.NONE);
        assertThat(refused.problems()).anyMatch(problem -> problem.expected().contains("signature"));
    }
}
