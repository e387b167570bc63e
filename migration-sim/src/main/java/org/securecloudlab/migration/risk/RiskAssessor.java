package org.securecloudlab.migration.risk;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Predictor;
import org.securecloudlab.migration.Transport;

/** Assesses a migration: predicts it and says what of it could be read, changed or lost. */
public final class RiskAssessor {
    /** The instance's definition in libvirt's XML, both ways: an assumption. */
    private static final double DEFINITION_BYTES = 64 * 1024.0;
    /** Registers and devices of an ordinary guest: an assumption; the lab's bare board has a few KiB. */
    private static final double STATE_BYTES = 256 * 1024.0;

    private final Predictor predictor;
    private final FaultRates faults;

    /** An assessor. */
    public RiskAssessor(Predictor predictor, FaultRates faults) {
        this.predictor = predictor;
        this.faults = faults;
    }

    /** The four risks of a migration over a path. */
    public RiskAssessment assess(MigrationRequest request, NetworkPath path) {
        Prediction prediction = predictor.predict(request);
        Transport transport = request.settings().transport();
        boolean memoryInClear = !transport.encryptsMemory() && !path.isEncryptedBelow();
        boolean disksInClear = !transport.encryptsDisks() && !path.isEncryptedBelow();
        List<PhaseExposure> phases = phases(prediction, memoryInClear, disksInClear);
        double clear = phases.stream().mapToDouble(PhaseExposure::clearBytes).sum();
        double content = (double) request.memory().contentPages() * GuestMemory.PAGE_BYTES;
        double holdings = content + prediction.diskBytes() + DEFINITION_BYTES + STATE_BYTES;
        double distinct = Math.min(clear, holdings);
        double forgeable = (memoryInClear ? content : 0) + (disksInClear ? prediction.diskBytes() : 0);
        return new RiskAssessment(
                transport,
                path,
                prediction,
                phases,
                LossRisk.of(prediction, faults),
                clear,
                distinct,
                distinct * path.observerProbability(),
                content == 0 ? 0 : prediction.contentPages() * GuestMemory.PAGE_BYTES / content,
                clear == 0 ? 0 : prediction.totalMillis(),
                forgeable,
                AttackerAbility.of(transport, request.disks().isPresent(), path.isEncryptedBelow()));
    }

    private static List<PhaseExposure> phases(Prediction p, boolean memoryInClear, boolean disksInClear) {
        boolean postCopy = p.postCopyMillis() > 0;
        double stop = p.totalMillis() - (postCopy ? p.postCopyMillis() : p.downtimeMillis());
        double handedOver = stop + p.downtimeMillis();
        double runs = stop + p.blackoutMillis();
        double rest = p.streamBytes() - p.preCopyBytes();
        Phases phases = new Phases(memoryInClear, disksInClear);
        phases.add(Phase.START_DESTINATION, 0, 0, 0, 0, DEFINITION_BYTES);
        phases.add(Phase.TRANSFER_MEMORY, 0, stop, p.preCopyBytes(), p.diskBytes(), 0);
        if (p.verdict().isComplete()) {
            phases.add(Phase.STOP_AND_SYNC, stop, handedOver, postCopy ? 0 : rest, 0, 0);
            phases.add(Phase.TRANSFER_STATE, handedOver, runs, 0, 0, STATE_BYTES);
            phases.add(Phase.START_GUEST, runs, runs, 0, 0, 0);
        }
        if (postCopy) {
            phases.add(Phase.PULL_MEMORY, runs, p.totalMillis(), rest, 0, 0);
        }
        return phases.list;
    }

    private static final class Phases {
        private final List<PhaseExposure> list = new ArrayList<>();
        private final boolean memoryInClear;
        private final boolean disksInClear;

        Phases(boolean memoryInClear, boolean disksInClear) {
            this.memoryInClear = memoryInClear;
            this.disksInClear = disksInClear;
        }

        /** The definition goes over libvirtd's own connection, which is taken to be as clear as the memory. */
        void add(Phase phase, double from, double to, double memory, double disk, double state) {
            double clear = (memoryInClear ? memory + state : 0) + (disksInClear ? disk : 0);
            list.add(new PhaseExposure(phase, from, to, memory, disk, state, clear));
        }
    }
}
