package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.image.format.CacheVerdict;

/** The node looks at the downloaded file's format before it becomes a base file; what it holds is not its concern. */
final class FormatCheck implements PathCheck {

    @Override
    public String name() {
        return "disk format";
    }

    @Override
    public Place at() {
        return Place.BASE_FILE;
    }

    @Override
    public boolean runs(BootConfiguration configuration, BootPath path) {
        return path.downloads();
    }

    @Override
    public Optional<Stop> examine(Shipment shipment) {
        CacheVerdict verdict = shipment.workshop()
                .cache(shipment.cargo(), shipment.configuration().cache());
        return verdict.refusal()
                .map(refused ->
                        new Stop(name(), Sentence.of("image.refused", "{0}", refused.reason()), Fate.BUILD_ABORTED));
    }
}
