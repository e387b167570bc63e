package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.world.RunScope;
import org.securecloudlab.scenario.world.World;

/**
 * Something that can happen to a cloud, under one YAML key. Found by {@link java.util.ServiceLoader}: to add one, name the class in
 * {@code META-INF/services/org.securecloudlab.scenario.operation.Operation}. It keeps no state of its own.
 */
public interface Operation {
    /** The key in a timeline entry, such as {@code boot}. */
    String key();

    /** JSON Schema (draft 2020-12) of what stands behind the key; {@code $ref} may name the core's {@code #/$defs}. */
    JsonNode schema();

    /** The figures that it reports, beside those of the stages; none by default. */
    default List<FigureDefinition> figures(RunScope scope) {
        return List.of();
    }

    /** Options of nova.conf, by {@code section.option}, that it reads anew when {@code configure} changes them; none by default. */
    default Set<String> novaOptions() {
        return Set.of();
    }

    /** Called once in each replication before anything happens, also when the scenario has none of it: to listen for events. */
    default void begin(World world) {}

    /**
     * Checks the arguments of one entry against the cloud, once for all replications. They keep to the schema already.
     *
     * @return what will happen; empty when {@code input} was told of problems
     */
    Optional<PreparedOperation> prepare(OperationInput input);
}
