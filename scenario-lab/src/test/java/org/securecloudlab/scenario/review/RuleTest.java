package org.securecloudlab.scenario.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Severity;

/** Variations on the rules: what each statement says, and where it stops. */
class RuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // images
                "NOVA-IMG-SIG-OFF | true | glance | verify_glance_signatures = 0",
                "NOVA-IMG-SIG-OFF | false | glance | verify_glance_signatures = 1",
                "NOVA-IMG-CERT-UNVALIDATED | true | glance | verify_glance_signatures = 1",
                "NOVA-IMG-CERT-UNVALIDATED | false | glance | verify_glance_signatures = maybe",
                "NOVA-GLANCE-INSECURE | true | glance | insecure = on",
                "NOVA-GLANCE-HTTP | true | glance | api_servers = https://a:9292,HTTP://b:9292",
                "NOVA-GLANCE-HTTP | true | glance | api_servers = glance:9292",
                "NOVA-GLANCE-HTTP | true | glance | endpoint_override = http://glance:9292",
                "NOVA-GLANCE-CATALOG | false | glance | endpoint_override = https://glance:9292",
                "NOVA-GLANCE-CATALOG | true | glance | api_servers =",
                "NOVA-GLANCE-LEGACY-KEY | true | GLANCE | api_insecure = True",
                // entropy
                "NOVA-RNG-DEV | true | libvirt | rng_dev_path =",
                "NOVA-RNG-DEV | true | libvirt | rng_dev_path = '/dev/random'",
                "NOVA-RNG-DEV | false | libvirt | rng_dev_path = /dev/hwrng",
                // filters
                "NOVA-FILTER-JSON | true | filter_scheduler | enabled_filters = ComputeFilter,JsonFilter",
                "NOVA-FILTER-JSON | false | filter_scheduler | enabled_filters = nova.scheduler.filters.json_filter.JsonFilter",
                "NOVA-FILTER-UNKNOWN | true | filter_scheduler | enabled_filters = nova.scheduler.filters.json_filter.JsonFilter",
                "NOVA-FILTER-UNKNOWN | true | filter_scheduler | enabled_filters = computefilter",
                "NOVA-FILTER-UNKNOWN | true | filter_scheduler | enabled_filters = AvailabilityZoneFilter",
                "NOVA-FILTER-UNKNOWN | true | filter_scheduler | enabled_filters = GroupAffinityFilter",
                "NOVA-FILTER-GROUP-CONFLICT | false | filter_scheduler | enabled_filters = GroupAffinityFilter",
                "NOVA-FILTER-GROUP-CONFLICT | false | filter_scheduler | enabled_filters = ServerGroupAffinityFilter,ServerGroupAntiAffinityFilter",
                "NOVA-FILTER-HINTS | true | filter_scheduler | enabled_filters = SimpleCIDRAffinityFilter",
                "NOVA-FILTER-IMAGE-PROPS | false | filter_scheduler | enabled_filters =",
                // disk and quotas
                "NOVA-DISK-OVERSUBSCRIBE | false | DEFAULT | disk_allocation_ratio = 1.0",
                "NOVA-DISK-OVERSUBSCRIBE | true | DEFAULT | disk_allocation_ratio = inf",
                "NOVA-QUOTA-OFF | true | DEFAULT | quota_cores = -1",
                "NOVA-QUOTA-OFF | true | quota | ram = -1",
                "NOVA-QUOTA-OFF | false | quota | ram = 0",
                // authentication
                "NOVA-AUTH-NOAUTH | true | api | auth_strategy = noauth2",
                "NOVA-AUTH-NOAUTH | true | DEFAULT | auth_strategy = noauth",
                "NOVA-AUTH-NOAUTH | false | DEFAULT | auth_strategy = keystone",
                "NOVA-AUTH-URI-HTTP | false | keystone_authtoken | auth_uri = https://keystone:5000",
                "NOVA-AUTH-INSECURE | true | keystone_authtoken | insecure = 1",
                "NOVA-FIXED-KEY | true | keymgr | fixed_key = 00",
                "NOVA-FIXED-KEY | false | key_manager | fixed_key =",
                // transport
                "NOVA-SVC-INSECURE | true | cinder | insecure = yes",
                "NOVA-SVC-INSECURE | false | glance | insecure = yes",
                "NOVA-SVC-INSECURE | true | barbican | verify_ssl = no",
                "NOVA-VNC-PLAINTEXT | false | vnc | enabled = off",
                "NOVA-VNC-PLAINTEXT | false | vnc | auth_schemes = vencrypt",
                "NOVA-RABBIT-PLAINTEXT | false | oslo_messaging_rabbit | rabbit_use_ssl = true",
                // files
                "CONF-BAD-VALUE | true | vnc | enabled = t",
                "CONF-UNRESOLVED-VAR | true | DEFAULT | my_ip = $my_ip.example",
                "CONF-INLINE-COMMENT | true | libvirt | rng_dev_path = /dev/hwrng # card",
                "CONF-INLINE-COMMENT | false | libvirt | rng_dev_path = /dev/hwrng#card",
                "CONF-DEAD-SECTION | true | default | debug = true",
                "CONF-DEAD-SECTION | false | GLANCE | debug = true",
                "CONF-DEAD-SECTION | false | my_plugin | debug = true",
                "CONF-DEAD-KEY | true | libvirt | Rng_dev_path = /dev/hwrng",
                "CONF-DEAD-KEY | true | libvirt | rng-dev-path = /dev/hwrng",
                "CONF-DEAD-KEY | false | libvirt | rng_device_path = /dev/hwrng"
            })
    void eachStatementHoldsWhereItSays(String id, boolean found, String section, String line) {
        assertThat(Files.nova("[" + section + "]\n" + line + "\n").contains(id)).isEqualTo(found);
    }

    @Test
    void aFileThatDoesNotParseHasOneFindingAndOthersTakeDefaults() {
        List<Finding> findings = Files.findings(Map.of(
                "nova.conf", "[libvirt]\nlive_migration_inbound_addr = 10.0.0.1\n", "policy.yaml", "\"x\": @\n"));
        assertThat(findings)
                .filteredOn(f -> f.file().equals("policy.yaml"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.rule().id()).isEqualTo("CONF-PARSE-ERROR");
                    assertThat(f.line()).hasValue(1);
                });
        assertThat(findings).extracting(f -> f.rule().id()).contains("NOVA-LM-PLAINTEXT");
        assertThat(Files.findings(Map.of("nova.conf", "  a = b\n", "glance-api.conf", "[DEFAULT]\n")))
                .filteredOn(f -> f.file().equals("nova.conf"))
                .extracting(f -> f.rule().id())
                .containsExactly("CONF-PARSE-ERROR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "live_migration_tunnelled = true | true",
                "live_migration_scheme = tls | true",
                "live_migration_tunnelled = true;live_migration_scheme = tls | false",
                "live_migration_tunnelled = true;live_migration_scheme = tcp | true",
                "live_migration_tunnelled = true;live_migration_uri = qemu+ssh://nova@%s/system | false",
                "live_migration_tunnelled = true;live_migration_uri = qemu+tcp://%s/system;live_migration_scheme = tls | true",
                "live_migration_tunnelled = true;live_migration_uri = qemu://%s/system | false",
                "live_migration_with_native_tls = yes | false",
                "live_migration_with_native_tls = maybe | false"
            })
    void memoryIsClearUnlessNativeTlsOrASafeTunnel(String lines, boolean plain) {
        List<Finding> findings = Files.findings(Map.of("nova.conf", "[libvirt]\n" + lines.replace(';', '\n') + "\n"));
        assertThat(findings.stream().anyMatch(f -> f.rule().id().equals("NOVA-LM-PLAINTEXT")))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"!\"` | false",
                "not @ | false",
                "\"role:x and !\" | false",
                "rule:none | false",
                "[[]] | false",
                "\"@\" | true",
                "role:admin | true",
                "! | true",
                "no | true"
            })
    void liveMigrationIsOffOnlyWhenPolicyIsConstantlyFalse(String check, boolean enabled) {
        String policy = "none: \"!\"\nos_compute_api:os-migrate-server:migrate_live: " + check.replace("`", "") + "\n";
        assertThat(Files.policy(policy).contains("POLICY-LM-ENABLED")).isEqualTo(enabled);
    }

    @Test
    void copyFromIsANoteWhenUnsetAndHighWhenOpen() {
        assertThat(Files.findings(Map.of("glance-policy.yaml", "{}")))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.INFO));
        assertThat(Files.findings(Map.of("glance-policy.yaml", "copy_from: \"\"")))
                .filteredOn(f -> f.rule().id().equals("GLANCE-COPY-FROM"))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.HIGH));
        assertThat(Files.findings(Map.of("glance-policy.yaml", "copy_from: role:admin")))
                .isEmpty();
    }

    @Test
    void aSecretIsNeverShown() {
        List<Finding> findings = Files.findings(Map.of("nova.conf", """
                [DEFAULT]
                transport_url = rabbit://nova:hunter2@a/
                transport_url = rabbit://nova:hunter3@a/
                [keystone_authtoken]
                admin_password = hunter2$oops # old
                [key_manager]
                fixed_key = hunter2
                """));
        assertThat(findings)
                .extracting(f -> f.rule().id())
                .contains("CONF-DUPLICATE-KEY", "CONF-UNRESOLVED-VAR", "NOVA-FIXED-KEY");
        assertThat(FindingJson.of(findings).toString()).doesNotContain("hunter").doesNotContain("oops");
        HostReview review = HostReview.of("host", findings, java.util.Optional.empty());
        assertThat(TextReview.text(review)).doesNotContain("hunter").doesNotContain("oops");
    }
}
