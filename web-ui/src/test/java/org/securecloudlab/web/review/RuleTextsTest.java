package org.securecloudlab.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.review.ConfigurationReader;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.HostFiles;
import org.securecloudlab.cloud.review.Release;
import org.securecloudlab.scenario.review.ConfigReview;
import org.securecloudlab.scenario.review.FindingWords;

/** Everything that findings say has a Chinese text; names, values and commands stay as they are. */
class RuleTextsTest {
    private static final String PROSE =
            "(?s).*\\b(?:the|is|are|take|leave|sign|needs?|sets|which|none|without|default)\\b [a-z].*";
    private static final String WEAK = """
            [DEFAULT]
            auth_strategy = noauth
            disk_allocation_ratio = 2
            [quota]
            instances = -1
            [api]
            auth_strategy = noauth2
            [key_manager]
            fixed_key = 00
            [vnc]
            auth_schemes = none
            [filter_scheduler]
            enabled_filters = computefilter,JsonFilter,AvailabilityZoneFilter,GroupAffinityFilter,GroupAntiAffinityFilter
            [glance]
            api_insecure = True
            verify_glance_signatures = VERIFIED
            api_servers = SERVERS
            [libvirt]
            live_migration_scheme = tls
            rng_dev_path = /dev/hwrng # card
            live_migration_permit_auto_converge = perhaps
            """;
    private static final String POLICY = """
            "os_compute_api:servers:create": ""
            "compute_extension:admin_actions:lock": "!"
            "compute_extension:admin_actions:migrate": "!"
            """;
    private final RuleTexts texts = new RuleTexts();

    @Test
    void everyRuleSaysWhyInChinese() {
        assertThat(ConfigReview.installed().rules())
                .allSatisfy(rule -> assertThat(texts.why(rule, "zh")).isNotEqualTo(rule.why()));
        assertThat(ConfigReview.installed().rules())
                .allSatisfy(rule -> assertThat(texts.why(rule, "en")).isEqualTo(rule.why()));
    }

    @Test
    void whatWasFoundAndWhatToWriteInsteadIsChineseToo() {
        List<Finding> findings = Stream.of(
                        findings(WEAK.replace("VERIFIED", "true").replace("SERVERS", "http://a:9292")),
                        findings(WEAK.replace("VERIFIED", "false").replace("api_servers = SERVERS", "")))
                .flatMap(List::stream)
                .toList();
        assertThat(findings).extracting(finding -> finding.rule().id()).hasSizeGreaterThan(30);
        List<String> phrases = findings.stream()
                .flatMap(finding -> Stream.of(
                                finding.notes().stream(),
                                finding.fix().map(fix -> fix.words()).stream(),
                                Stream.of(FindingWords.found(finding)))
                        .flatMap(stream -> stream))
                .map(phrase -> texts.phrase(phrase, "zh"))
                .toList();
        assertThat(phrases).isNotEmpty().noneMatch(phrase -> phrase.matches(PROSE));
        assertThat(phrases).anyMatch(phrase -> phrase.endsWith("（默认值）"));
    }

    @Test
    void namesAndValuesStayAsTheyAre() {
        assertThat(texts.phrase("nova 23.0.0 dropped CoreFilter; placement does its work", "zh"))
                .isEqualTo("nova 23.0.0 移除了 CoreFilter；它的工作由 placement 完成");
        assertThat(texts.phrase("[libvirt] rng_dev_path = /dev/hwrng", "zh"))
                .isEqualTo("[libvirt] rng_dev_path = /dev/hwrng");
        assertThat(texts.phrase("[a] b = $1 (default)", "zh")).isEqualTo("[a] b = $1（默认值）");
    }

    private static List<Finding> findings(String nova) {
        HostFiles files = new HostFiles(
                "h",
                List.of(new ConfigText("nova.conf", nova), new ConfigText("policy.yaml", POLICY)),
                List.of(),
                List.of());
        return ConfigReview.installed().findings(ConfigurationReader.read(files, Release.DEFAULT, Optional.empty()));
    }
}
