package org.securecloudlab.image.path;

import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/** The image service verifies an upload that carries all four properties (guide I9). */
final class UploadSignatureCheck implements PathCheck {

    @Override
    public String name() {
        return "signature, by the image service";
    }

    @Override
    public Place at() {
        return Place.STORE;
    }

    @Override
    public boolean runs(BootConfiguration configuration, BootPath path) {
        return path.traits(configuration.image()).isSigned();
    }

    @Override
    public Optional<Stop> examine(Shipment shipment) {
        return shipment.workshop()
                .upload(shipment.cargo())
                .refusal()
                .map(refusal -> new Stop(
                        name(),
                        Sentence.of("image." + refusal.reason(), "{0}", refusal.detail()),
                        Fate.UPLOAD_REFUSED));
    }
}
