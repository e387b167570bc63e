package org.securecloudlab.scenario.image;

import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.image.path.Attack;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.OperationInput;
import org.securecloudlab.scenario.operation.OperationSchemas;
import org.securecloudlab.scenario.operation.PreparedOperation;
import org.securecloudlab.scenario.world.RunScope;

/** {@code tamper}: somebody changes an image, in the store for every later download, or its copy on a host. */
public final class TamperOperation implements Operation {
    static final String MISSING = "tamper.missing";

    @Override
    public String key() {
        return "tamper";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load(TamperOperation.class, key());
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(
                value(MISSING, "base files", key(), "Copies of images that were to be changed and were not there"));
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        Optional<Image> image =
                input.preparation().image(input, "image", input.text("image").orElse(""));
        Optional<Attack> attack = StoreAttacks.named(input.text("what").orElse(StoreAttacks.CACHED_IMAGE));
        Optional<String> named = input.text("host");
        if (attack.isPresent()) {
            named.ifPresent(host -> input.problem("host", host, "no host: the store has one copy for all", ""));
            return image.flatMap(i -> input.prepared(stored(i, attack.get())));
        }
        if (named.isEmpty()) {
            input.problem("host", "nothing", "the host whose copy is changed", "");
        }
        Optional<String> host = named.flatMap(h -> input.preparation().serviceHost(input, "host", h));
        return image.flatMap(i -> host.flatMap(h -> input.prepared(copyOf(i, h))));
    }

    private static PreparedOperation copyOf(Image image, String host) {
        return world -> world.events().publish(new BaseFile.TamperTried(BaseFile.of(host, image), image.name()));
    }

    private static PreparedOperation stored(Image image, Attack attack) {
        return world -> {
            world.tell("tampered", image.name(), Optional.empty(), attack.text());
            world.events().publish(new StoredImageTampered(image.id(), attack));
        };
    }
}
