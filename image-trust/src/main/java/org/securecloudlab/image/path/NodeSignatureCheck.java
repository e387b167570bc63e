package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.image.signature.NovaVerdict;
import org.securecloudlab.image.signature.Refusal;

/** The compute node verifies signature and certificate while it downloads (guide I9). */
final class NodeSignatureCheck implements PathCheck {

    @Override
    public String name() {
        return "signature and certificate, by the node";
    }

    @Override
    public Place at() {
        return Place.DOWNLOADED_FILE;
    }

    @Override
    public boolean runs(BootConfiguration configuration, BootPath path) {
        return path.verifies(configuration);
    }

    @Override
    public Optional<Stop> examine(Shipment shipment) {
        NovaVerdict verdict = shipment.workshop()
                .download(
                        shipment.cargo(),
                        Workshop.trust(shipment.configuration(), shipment.path()),
                        shipment.configuration().image().signer());
        return verdict.refusal().map(refusal -> new Stop(name(), detail(refusal), fate(verdict)));
    }

    private static Sentence detail(Refusal refusal) {
        return Sentence.of("image." + refusal.reason(), refusal.reason() + ": {0}", refusal.detail());
    }

    private static Fate fate(NovaVerdict verdict) {
        return switch (verdict.build().orElseThrow()) {
            case ABORT -> Fate.BUILD_ABORTED;
            case RESCHEDULE -> Fate.BUILD_RESCHEDULED;
            case HANG -> Fate.BUILD_HANGS;
        };
    }
}
