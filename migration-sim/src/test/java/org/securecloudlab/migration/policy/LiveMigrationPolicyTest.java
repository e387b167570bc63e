package org.securecloudlab.migration.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.oslo.PolicyReader;
import org.securecloudlab.migration.nova.NovaRelease;

class LiveMigrationPolicyTest {

    private static PolicyReview review(String text, String release) {
        return LiveMigrationPolicy.review(
                PolicyReader.read(text, "policy.yaml").value().orElseThrow(),
                NovaRelease.of(release).orElseThrow());
    }

    @Test
    void theGuidesExampleForbidsNothingToday() {
        PolicyReview review = review("""
                {
                    "compute_extension:admin_actions:migrate": "!",
                    "compute_extension:admin_actions:migrateLive": "!"
                }
                """, "2024.1");
        assertThat(review.isDisabled()).isFalse();
        assertThat(review.migrate().group()).isEqualTo(WhoMay.Group.ADMINISTRATORS);
        assertThat(review.findings()).hasSize(2);
        assertThat(review.findings().get(0).expected()).isEqualTo("os_compute_api:os-migrate-server:migrate_live");
        assertThat(review.findings().get(0).line()).hasValue(3);
    }

    @Test
    void theGuidesExampleHeldUpToMitaka() {
        PolicyReview review = review("\"compute_extension:admin_actions:migrateLive\": \"!\"\n", "mitaka");
        assertThat(review.isDisabled()).isTrue();
        assertThat(review.findings()).isEmpty();
    }

    @Test
    void todaysNameForbidsBothForms() {
        assertThat(review("\"os_compute_api:os-migrate-server:migrate_live\": \"!\"\n", "2026.1")
                        .isDisabled())
                .isTrue();
    }

    @Test
    void aRuleForNamedDestinationsGoesBeforeTheOther() {
        PolicyReview review = review("""
                "os_compute_api:os-migrate-server:migrate_live": "!"
                "os_compute_api:os-migrate-server:migrate_live:host": "role:admin"
                """, "2026.1");
        assertThat(review.isDisabled()).isFalse();
        assertThat(review.migrateToHost().group()).isEqualTo(WhoMay.Group.ADMINISTRATORS);
    }

    @Test
    void managersMayByDefaultSinceFlamingo() {
        assertThat(review("", "2025.1").migrate().group()).isEqualTo(WhoMay.Group.ADMINISTRATORS);
        assertThat(review("", "2025.2").migrate().group()).isEqualTo(WhoMay.Group.PROJECT_MANAGERS);
        assertThat(review("", "2025.2").migrateToHost().group()).isEqualTo(WhoMay.Group.ADMINISTRATORS);
    }

    @Test
    void anUnquotedExclamationMarkLetsEverybodyThrough() {
        PolicyReview review = review("os_compute_api:os-migrate-server:migrate_live: !\n", "2024.1");
        assertThat(review.migrate().group()).isEqualTo(WhoMay.Group.EVERYBODY);
        assertThat(review.findings()).hasSize(1);
    }

    @Test
    void referencesAreFollowed() {
        PolicyReview review = review("""
                "nobody": "!"
                "os_compute_api:os-migrate-server:migrate_live": "rule:nobody"
                """, "2024.1");
        assertThat(review.isDisabled()).isTrue();
    }
}
