package org.securecloudlab.cloud.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.Problem;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns composed YAML into a JSON tree and collects what has no place in one. */
final class YamlTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Tag> COLLECTION_TAGS = Set.of(Tag.MAP, Tag.SEQ);

    private final YamlLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private int nodes;
    private boolean exhausted;

    YamlTree(YamlLimits limits) {
        this.limits = limits;
    }

    List<Problem> problems() {
        return problems;
    }

    JsonNode convert(Node node) {
        return convert(node, "", 0);
    }

    private JsonNode convert(Node node, String path, int depth) {
        if (tooMuch(node, path, depth)) {
            return NullNode.getInstance();
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, path, depth);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence, path, depth);
        }
        return YamlScalars.convert((ScalarNode) node, JSON).orElseGet(() -> {
            problem(node, path, "the tag " + node.getTag().getValue(), "plain YAML without tags");
            return NullNode.getInstance();
        });
    }

    private boolean tooMuch(Node node, String path, int depth) {
        if (exhausted) {
            return true;
        }
        // An alias that contains itself ends here as well.
        if (depth > limits.depth()) {
            problem(node, path, "more than " + limits.depth() + " levels", "a flatter document");
            exhausted = true;
        } else if (++nodes > limits.nodes()) {
            problem(node, path, "more than " + limits.nodes() + " keys and values", "a smaller document");
            exhausted = true;
        }
        return exhausted;
    }

    private JsonNode object(MappingNode mapping, String path, int depth) {
        checkTag(mapping, path);
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                problem(entry.getKeyNode(), path, "a key that is no text", "text");
                continue;
            }
            String name = key.getValue();
            String childPath = path.isEmpty() ? name : path + "." + name;
            if (key.getTag().equals(Tag.MERGE)) {
                problem(key, childPath, "a merge key", "the keys themselves");
            } else if (object.has(name)) {
                problem(key, childPath, "the key " + name + " again", "each key once");
            } else {
                object.set(name, convert(entry.getValueNode(), childPath, depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(SequenceNode sequence, String path, int depth) {
        checkTag(sequence, path);
        ArrayNode array = JSON.arrayNode();
        int index = 0;
        for (Node element : sequence.getValue()) {
            array.add(convert(element, path + "[" + index++ + "]", depth + 1));
        }
        return array;
    }

    private void checkTag(Node node, String path) {
        if (!COLLECTION_TAGS.contains(node.getTag())) {
            problem(node, path, "the tag " + node.getTag().getValue(), "plain YAML without tags");
        }
    }

    private void problem(Node node, String path, String found, String expected) {
        problems.add(Problem.error(path, found, expected).at(node.getStartMark().getLine() + 1));
    }
}
