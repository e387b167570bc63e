package org.securecloudlab.migration.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.Transport;

/** The mitigations alone and together, against the migration as it is configured. */
public final class MitigationComparison {
    /** Policy makes every other one needless; tunnel and native TLS exclude each other. */
    private static final List<List<Mitigation>> SETS = List.of(
            List.of(),
            List.of(Mitigation.ISOLATED_NETWORK),
            List.of(Mitigation.LIBVIRTD_TUNNEL),
            List.of(Mitigation.NATIVE_TLS),
            List.of(Mitigation.ISOLATED_NETWORK, Mitigation.LIBVIRTD_TUNNEL),
            List.of(Mitigation.ISOLATED_NETWORK, Mitigation.NATIVE_TLS),
            List.of(Mitigation.DISABLED_BY_POLICY));

    private static final double GIGA = 1e9;

    private MitigationComparison() {}

    /** One row a set of mitigations, the first with none. */
    public static List<MitigationRow> compare(RiskAssessor assessor, MigrationRequest request, NetworkPath path) {
        RiskAssessment asIs = assessor.assess(request, path);
        List<MitigationRow> rows = new ArrayList<>();
        for (List<Mitigation> set : SETS) {
            rows.add(row(assessor, request, path, asIs, set));
        }
        return rows;
    }

    private static MitigationRow row(
            RiskAssessor assessor,
            MigrationRequest request,
            NetworkPath path,
            RiskAssessment asIs,
            List<Mitigation> set) {
        if (set.contains(Mitigation.DISABLED_BY_POLICY)) {
            return new MitigationRow(set, Optional.empty(), asIs.expectedObservedBytes() > 0 ? 1 : 0, 0, 0, false);
        }
        Transport transport = transport(request.settings().transport(), set);
        RiskAssessment with = assessor.assess(
                request.with(request.settings().but().transport(transport).build()), path(path, set));
        double before = asIs.expectedObservedBytes();
        return new MitigationRow(
                set,
                Optional.of(with),
                before == 0 ? 0 : 1 - with.expectedObservedBytes() / before,
                with.prediction().totalMillis() - asIs.prediction().totalMillis(),
                with.prediction().streamBytes() / GIGA * transport.sourceCpuSecondsPerGigabyte(),
                request.disks().isPresent() && with.abilities().contains(AttackerAbility.READS_DISKS));
    }

    private static Transport transport(Transport asIs, List<Mitigation> set) {
        if (set.contains(Mitigation.NATIVE_TLS)) {
            return Transport.NATIVE_TLS;
        }
        return set.contains(Mitigation.LIBVIRTD_TUNNEL) ? Transport.TUNNELLED_TLS : asIs;
    }

    /** An isolated network is no worse than the present one. */
    private static NetworkPath path(NetworkPath asIs, List<Mitigation> set) {
        boolean better = set.contains(Mitigation.ISOLATED_NETWORK)
                && asIs.observerProbability() > NetworkPath.Kind.ISOLATED.observerProbability();
        return better
                ? new NetworkPath(
                        NetworkPath.Kind.ISOLATED,
                        List.of(),
                        asIs.isEncryptedBelow(),
                        NetworkPath.Kind.ISOLATED.observerProbability())
                : asIs;
    }
}
