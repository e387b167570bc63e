package org.securecloudlab.scenario.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.image.signature.SignatureProperties;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.OperationSchemas;
import org.securecloudlab.scenario.operation.PreparedOperation;
import org.securecloudlab.scenario.world.RunScope;

/** {@code signer}: something happens to the key or certificate that an image, and every other of the same signer, is signed with. */
public final class SignerOperation implements Operation {
    @Override
    public String key() {
        return "signer";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load(SignerOperation.class, key());
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of();
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        Optional<SignerEvent> event = SignerEvent.named(input.text("event").orElse(""));
        return input.preparation()
                .image(input, "image", input.text("image").orElse(""))
                .flatMap(image -> signer(input, image))
                .flatMap(certificate -> event.flatMap(what -> input.prepared(changed(certificate, what))));
    }

    private static Optional<String> signer(OperationInput input, Image image) {
        SignatureProperties properties = SignatureProperties.of(image.properties());
        if (!properties.isComplete()) {
            input.problem("image", image.name(), "an image with the four properties of a signature", "");
            return Optional.empty();
        }
        return properties.certificateId();
    }

    private static PreparedOperation changed(String certificate, SignerEvent event) {
        return world -> {
            world.tell("signer", certificate, Optional.empty(), event.text());
            world.events().publish(new SignerChanged(certificate, event));
        };
    }
}
