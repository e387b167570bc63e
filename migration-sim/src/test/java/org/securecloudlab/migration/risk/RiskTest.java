package org.securecloudlab.migration.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.LocalDisks;
import org.securecloudlab.migration.MemoryProfile;
import org.securecloudlab.migration.MigrationLink;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.Predictor;
import org.securecloudlab.migration.SettingsBuilder;
import org.securecloudlab.migration.Transport;

class RiskTest {
    private static final RiskAssessor ASSESSOR = new RiskAssessor(new Predictor(), FaultRates.ASSUMED);
    private static final NetworkPath MANAGEMENT = NetworkPath.of(NetworkPath.Kind.MANAGEMENT);
    private static final GuestMemory MEMORY = GuestMemory.ofMiB(4096, 0.5);

    private static MigrationRequest request(MigrationSettings settings, Optional<LocalDisks> disks) {
        return new MigrationRequest(
                MEMORY, MemoryProfile.WEB.writes(MEMORY), MigrationLink.ofMegabits(1000, 1500), settings, disks);
    }

    private static MigrationSettings over(Transport transport) {
        return new SettingsBuilder().transport(transport).build();
    }

    @Test
    void everyByteInClearIsExposed() {
        RiskAssessment risk = ASSESSOR.assess(request(over(Transport.NATIVE_CLEAR), Optional.empty()), MANAGEMENT);
        assertThat(risk.clearBytes()).isGreaterThan(risk.prediction().streamBytes());
        assertThat(risk.distinctClearBytes()).isLessThan(risk.clearBytes());
        assertThat(risk.expectedObservedBytes()).isCloseTo(0.02 * risk.distinctClearBytes(), withinPercentage(0.01));
        assertThat(risk.copiesOfEachPage()).isGreaterThan(1);
        assertThat(risk.abilities()).contains(AttackerAbility.CHANGES_MEMORY_UNNOTICED, AttackerAbility.INJECTS_CODE);
    }

    @Test
    void phasesAreInOrderAndHoldAllBytes() {
        RiskAssessment risk = ASSESSOR.assess(request(over(Transport.NATIVE_CLEAR), Optional.empty()), MANAGEMENT);
        assertThat(risk.phases())
                .extracting(PhaseExposure::phase)
                .containsExactly(
                        Phase.START_DESTINATION,
                        Phase.TRANSFER_MEMORY,
                        Phase.STOP_AND_SYNC,
                        Phase.TRANSFER_STATE,
                        Phase.START_GUEST);
        double memory =
                risk.phases().stream().mapToDouble(PhaseExposure::memoryBytes).sum();
        assertThat(memory).isCloseTo(risk.prediction().streamBytes(), within(1.0));
        double end = 0;
        for (PhaseExposure phase : risk.phases()) {
            assertThat(phase.fromMillis()).isGreaterThanOrEqualTo(end - 1e-6);
            end = phase.toMillis();
        }
    }

    @Test
    void theTunnelLeavesDisksInClear() {
        Optional<LocalDisks> disks = Optional.of(new LocalDisks(List.of(10.0), 1e6));
        RiskAssessment tunnel = ASSESSOR.assess(request(over(Transport.TUNNELLED_TLS), disks), MANAGEMENT);
        assertThat(tunnel.clearBytes()).isCloseTo(tunnel.prediction().diskBytes(), withinPercentage(0.01));
        assertThat(tunnel.abilities()).contains(AttackerAbility.READS_DISKS, AttackerAbility.READS_ON_THE_HOST);
        RiskAssessment tls = ASSESSOR.assess(request(over(Transport.NATIVE_TLS), disks), MANAGEMENT);
        assertThat(tls.clearBytes()).isZero();
        assertThat(tls.abilities())
                .containsExactly(AttackerAbility.SEES_SIZE_AND_TIMING, AttackerAbility.BREAKS_MIGRATION);
    }

    @Test
    void preCopyLosesNothingToFaultsAndPostCopyDoes() {
        MigrationSettings pre = over(Transport.NATIVE_CLEAR);
        assertThat(ASSESSOR.assess(request(pre, Optional.empty()), MANAGEMENT)
                        .loss()
                        .lost())
                .isZero();
        MigrationSettings post = pre.but().postCopyAfter(OptionalDouble.of(1)).build();
        RiskAssessment risk = ASSESSOR.assess(request(post, Optional.empty()), MANAGEMENT);
        double hours = risk.prediction().postCopyMillis() / 3_600_000;
        double faults = 2 * FaultRates.ASSUMED.hostFaultsPerHour() + FaultRates.ASSUMED.linkFaultsPerHour();
        assertThat(risk.loss().lost()).isCloseTo(hours * faults, withinPercentage(1));
        assertThat(risk.phases()).extracting(PhaseExposure::phase).contains(Phase.PULL_MEMORY);
    }

    @Test
    void measuredFaultTable() {
        assertThat(FaultOutcome.of(Fault.LINK, false)).isEqualTo(FaultOutcome.SURVIVES_AT_SOURCE);
        assertThat(FaultOutcome.of(Fault.DESTINATION_HOST, false)).isEqualTo(FaultOutcome.SURVIVES_AT_SOURCE);
        assertThat(FaultOutcome.of(Fault.SOURCE_HOST, false)).isEqualTo(FaultOutcome.LOST_WITH_ITS_HOST);
        assertThat(FaultOutcome.of(Fault.LINK, true)).isEqualTo(FaultOutcome.WAITS_FOR_RECOVERY);
        assertThat(FaultOutcome.of(Fault.SOURCE_HOST, true)).isEqualTo(FaultOutcome.LOST_BY_MIGRATION);
        assertThat(FaultOutcome.of(Fault.DESTINATION_HOST, true)).isEqualTo(FaultOutcome.LOST_BY_MIGRATION);
    }

    @Test
    void mitigationsTakeExposureAway() {
        List<MitigationRow> rows = MitigationComparison.compare(
                ASSESSOR, request(over(Transport.NATIVE_CLEAR), Optional.empty()), MANAGEMENT);
        assertThat(rows.get(0).exposureRemoved()).isZero();
        for (MitigationRow row : rows) {
            if (row.mitigations().contains(Mitigation.NATIVE_TLS)
                    || row.mitigations().contains(Mitigation.LIBVIRTD_TUNNEL)) {
                assertThat(row.exposureRemoved()).isEqualTo(1);
            } else if (row.mitigations().equals(List.of(Mitigation.ISOLATED_NETWORK))) {
                assertThat(row.exposureRemoved()).isCloseTo(0.9, within(1e-9));
            }
        }
        assertThat(rows.get(rows.size() - 1).assessment()).isEmpty();
    }
}
