package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.TimelineEntry;

/** The arguments of one timeline entry while they are checked, and the problems found so far. */
public final class OperationInput {
    private final TimelineEntry entry;
    private final int position;
    private final String streamId;
    private final Preparation preparation;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Ready to be checked.
     *
     * @param position place in the timeline, from 1
     * @param streamId what random streams of this entry are called; other entries do not change it
     */
    public OperationInput(TimelineEntry entry, int position, String streamId, Preparation preparation) {
        this.entry = entry;
        this.position = position;
        this.streamId = streamId;
        this.preparation = preparation;
    }

    /** What stands behind the key. */
    public JsonNode arguments() {
        return entry.arguments();
    }

    /** What all entries share: the cloud and the traces. */
    public Preparation preparation() {
        return preparation;
    }

    /** Id for the entry's random streams: its own name, or its key and time. */
    public String streamId() {
        return text("name").orElse(streamId);
    }

    /** The entry's own name, or its key and place in the timeline, such as {@code boot1}. */
    public String name() {
        return text("name").orElse(entry.operation() + position);
    }

    /** A text, or a number as text; empty when it is not given. */
    public Optional<String> text(String key) {
        JsonNode node = arguments().path(key);
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }

    /** One text or a list of them; none when it is not given. */
    public List<String> texts(String key) {
        JsonNode node = arguments().path(key);
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> texts.add(element.asText()));
        } else {
            text(key).ifPresent(texts::add);
        }
        return texts;
    }

    /** A whole number. */
    public OptionalInt integer(String key) {
        JsonNode node = arguments().path(key);
        return node.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(node.asInt());
    }

    /** A duration; its form is the schema's business, its size is checked here. */
    public Optional<Duration> duration(String key) {
        return Durations.parse(this, key, arguments().path(key));
    }

    /** Something is wrong with an argument, such as {@code image} or {@code flavors[1]}; empty for the entry as a whole. */
    public void problem(String argument, String found, String expected, String hint) {
        String path = argument.isEmpty() ? entry.path() : entry.path() + "." + argument;
        problems.add(Problem.error(path, found, expected).hint(hint).at(preparation.line(path, entry.line())));
    }

    /** Something is wrong with another file that the entry names. */
    void problem(Problem problem) {
        problems.add(problem);
    }

    /** What was wrong so far. */
    public List<Problem> problems() {
        return problems;
    }

    /** The operation, unless something was wrong. */
    public Optional<PreparedOperation> prepared(PreparedOperation operation) {
        return problems.isEmpty() ? Optional.of(operation) : Optional.empty();
    }
}
