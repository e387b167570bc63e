package org.securecloudlab.scenario.operation;

import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.world.RunScope;

/**
 * {@code delete}: deletes instances that hold resources when its time comes, chosen by project, name, host or zone; all of them, or
 * {@code count} of them: the oldest, the newest, or drawn at random. A step that finds none left deletes none.
 */
public final class DeleteOperation implements Operation {
    static final String MISSING = "delete.missing";

    @Override
    public String key() {
        return "delete";
    }

    @Override
    public JsonNode schema() {
        return OperationSchemas.load("delete");
    }

    @Override
    public List<FigureDefinition> figures(RunScope scope) {
        return List.of(value(MISSING, "instances", key(), "Instances that were to be deleted and were not there"));
    }

    @Override
    public Optional<PreparedOperation> prepare(OperationInput input) {
        InstanceFilter filter = InstanceFilter.read(input);
        Delete.Order order = input.text("order").map(Delete.Order::of).orElse(Delete.Order.OLDEST);
        OptionalInt count = input.integer("count");
        Arrivals arrivals = Arrivals.read(input, 0);
        return input.prepared(new Delete(filter, order, count, arrivals));
    }
}
