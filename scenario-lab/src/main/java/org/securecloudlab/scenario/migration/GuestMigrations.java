package org.securecloudlab.scenario.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.migration.Calibration;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.LocalDisks;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Predictor;
import org.securecloudlab.migration.Transport;
import org.securecloudlab.migration.Uncertainty;
import org.securecloudlab.migration.nova.NovaMigration;

/** Whether the guests of a cloud can be moved, and what each move takes; forecasts are made once for each kind of guest and share of a link. */
public final class GuestMigrations {
    private static final long SEED = 1;

    private final NovaFacts nova;
    private final MigrationAssumptions assumptions;
    private final LocalDisksRule disks;
    private final List<MoveRule> rules;
    private final Predictor predictor = new Predictor(Calibration.server());
    private final Map<Asked, Forecast> forecasts = new HashMap<>();
    private final Map<Asked, Prediction> predictions = new HashMap<>();

    private record Asked(GuestKind kind, int sharing) {}

    /** The guests of a cloud with these settings. */
    public GuestMigrations(Settings settings, MigrationAssumptions assumptions) {
        this.nova = new NovaFacts(settings);
        this.assumptions = assumptions;
        this.disks = new LocalDisksRule(assumptions.localDisks());
        this.rules = Stream.concat(
                        SpecRule.ALL.stream(), Stream.<MoveRule>of(new PciDeviceRule(), new NumaRule(), disks))
                .toList();
    }

    /** The cloud's nova. */
    public NovaFacts nova() {
        return nova;
    }

    /** What was assumed. */
    public MigrationAssumptions assumptions() {
        return assumptions;
    }

    /** Why nova would not move a guest that runs; empty when it would. */
    public Optional<Unmovable> obstacle(MovedGuest guest) {
        return rules.stream().flatMap(rule -> rule.judge(guest, nova).stream()).findFirst();
    }

    /** Whether memory or disks of such a guest cross the network unencrypted. */
    boolean isReadable(GuestKind kind) {
        Transport transport = settings(kind).transport();
        return !transport.encryptsMemory() || (kind.diskGiB() > 0 && !transport.encryptsDisks());
    }

    /** What a guest is like. */
    public GuestKind kind(MovedGuest guest) {
        double travelling = disks.travel(nova) ? guest.localDiskGiB() * assumptions.diskUsedShare() : 0;
        return new GuestKind(
                Math.max(1, guest.flavor().ramMiB()),
                assumptions.profileOf(guest.flavor().name()),
                travelling);
    }

    /** What a move takes when so many share the link of its host, without intervals. */
    Prediction expected(GuestKind kind, int sharing) {
        return predictions.computeIfAbsent(
                new Asked(kind, sharing), asked -> predictor.predict(request(kind, sharing)));
    }

    /** What one move takes whose inputs are drawn. */
    Prediction drawn(GuestKind kind, int sharing, RandomGenerator random) {
        return predictor.replicate(request(kind, sharing), Uncertainty.operated(), random);
    }

    /** What a move takes when so many share the link of its host. */
    public Forecast forecast(GuestKind kind, int sharing) {
        return forecasts.computeIfAbsent(
                new Asked(kind, sharing),
                asked -> predictor.forecast(request(kind, sharing), Uncertainty.operated(), SEED));
    }

    /** The move as {@code migration-sim} is asked. */
    public MigrationRequest request(GuestKind kind, int sharing) {
        GuestMemory memory = GuestMemory.ofMiB(kind.ramMiB(), kind.profile().usedShare());
        Optional<LocalDisks> local =
                kind.diskGiB() > 0 ? Optional.of(new LocalDisks(List.of(kind.diskGiB()), 0)) : Optional.empty();
        return new MigrationRequest(
                memory, kind.profile().writes(memory), assumptions.link(sharing), settings(kind), local);
    }

    private MigrationSettings settings(GuestKind kind) {
        List<Integer> diskGiB = new ArrayList<>();
        if (kind.diskGiB() > 0) {
            diskGiB.add((int) kind.diskGiB());
        }
        return nova.migration().settings(NovaMigration.dataGiB((double) kind.ramMiB(), diskGiB));
    }
}
