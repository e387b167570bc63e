package org.securecloudlab.cloud.oslo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The text of a policy file as entries with lines, by YAML 1.1 as PyYAML's safe loader resolves it: {@code no} is false, an
 * unquoted {@code !} is null. JSON is read as the YAML that it is, so that it has lines too; only tabs differ, and are replaced.
 */
final class PolicyDocument {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String RULES = "rules, one \"name\": \"check\" a line";
    private static final Resolver RESOLVER = new Resolver();
    private static final int MAX_CHARACTERS = 4 * 1024 * 1024;
    private static final int MAX_NODES = 200_000;
    private static final int MAX_DEPTH = 40;
    /** What PyYAML's safe loader constructs; it fails on any other tag. */
    private static final Set<Tag> SAFE_TAGS = Set.of(
            Tag.NULL,
            Tag.BOOL,
            Tag.INT,
            Tag.FLOAT,
            Tag.STR,
            Tag.TIMESTAMP,
            Tag.BINARY,
            Tag.SEQ,
            Tag.MAP,
            Tag.SET,
            Tag.OMAP,
            Tag.PAIRS,
            Tag.MERGE);

    /** A name, its value, its 1-based line, and whether the value is a bare {@code !}. */
    record Entry(String name, JsonNode value, int line, boolean bareBang) {}

    /** Thrown inside this class: why the document is refused, and where. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refusal(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }

        static Refusal tag(Node node) {
            String name = node.getTag().getValue();
            String shown = name.substring(0, Math.min(80, name.length()));
            return new Refusal(Problem.error("", "the tag " + shown, "plain text; put the check in quotes")
                    .at(line(node)));
        }
    }

    private final int[] codePoints;
    private int nodes;

    private PolicyDocument(String text) {
        this.codePoints = text.codePoints().toArray();
    }

    static Parsed<List<Entry>> read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        String withoutTabs = text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
        StreamReader reader = new StreamReader(new StringReader(withoutTabs));
        try {
            Node root = new Composer(new ParserImpl(reader, options), RESOLVER, options).getSingleNode();
            return root == null ? Parsed.of(List.of(), List.of()) : new PolicyDocument(withoutTabs).entries(root);
        } catch (Refusal e) {
            return Parsed.refused(List.of(e.problem));
        } catch (MarkedYAMLException e) {
            Problem problem = Problem.error("", "text that is no YAML", RULES);
            return Parsed.refused(List.of(Optional.ofNullable(e.getProblemMark())
                    .map(mark -> problem.at(mark.getLine() + 1))
                    .orElse(problem)));
        } catch (YAMLException e) {
            return Parsed.refused(List.of(beyondLimits(reader.getLine() + 1)));
        }
    }

    private static Problem beyondLimits(int line) {
        return Problem.error("", "YAML beyond the limits", "a smaller, flatter document")
                .at(line);
    }

    private Parsed<List<Entry>> entries(Node root) {
        List<Entry> entries = new ArrayList<>();
        if (!(root instanceof MappingNode mapping)) {
            // oslo.policy takes whatever is false to Python for no rules at all.
            return isFalse(convert(root, 0))
                    ? Parsed.of(entries, List.of())
                    : Parsed.refused(
                            List.of(Problem.error("", "no mapping", RULES).at(line(root))));
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!add(entries, tuple)) {
                return Parsed.refused(List.of(
                        Problem.error("", "a name that is no text", RULES).at(line(tuple.getKeyNode()))));
            }
        }
        return Parsed.of(entries, List.of());
    }

    private boolean add(List<Entry> entries, NodeTuple tuple) {
        Node value = tuple.getValueNode();
        if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
            List<Node> others = value instanceof SequenceNode list ? list.getValue() : List.of(value);
            return others.stream().allMatch(other -> merge(entries, other));
        }
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            return false;
        }
        entries.add(new Entry(key.getValue(), convert(value, 1), line(key), isBareBang(value)));
        return true;
    }

    /** Merged rules come first, so that the file's own win. */
    private boolean merge(List<Entry> entries, Node other) {
        List<Entry> merged = new ArrayList<>();
        boolean taken = ++nodes < MAX_NODES
                && other instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .allMatch(each -> !each.getKeyNode().getTag().equals(Tag.MERGE) && add(merged, each));
        entries.addAll(0, merged);
        return taken;
    }

    private static boolean isFalse(JsonNode value) {
        return value.isNull()
                || (value.isBoolean() && !value.booleanValue())
                || (value.isNumber() && value.intValue() == 0)
                || (value.isTextual() && value.textValue().isEmpty())
                || (value.isArray() && value.isEmpty());
    }

    private boolean isBareBang(Node node) {
        int start = node.getStartMark().getIndex();
        boolean tagOnly = node instanceof ScalarNode scalar
                && scalar.getValue().isEmpty()
                && node.getEndMark().getIndex() - start == 1;
        return tagOnly && codePoints[start] == '!';
    }

    private JsonNode convert(Node node, int depth) {
        // An alias that contains itself ends here as well.
        if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
            throw new Refusal(beyondLimits(line(node)));
        }
        if (!SAFE_TAGS.contains(node.getTag())) {
            throw Refusal.tag(node);
        }
        if (node instanceof SequenceNode sequence) {
            var array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(convert(item, depth + 1)));
            return array;
        }
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.getValue()
                    .forEach(t -> object.set(String.valueOf(object.size()), convert(t.getValueNode(), depth + 1)));
            return object;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        String value = scalar.getValue();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(List.of("yes", "true", "on").contains(value.toLowerCase(Locale.ROOT)));
        }
        if (tag.equals(Tag.TIMESTAMP)) {
            // A date is no check to oslo.policy, whatever its text.
            return JSON.pojoNode(value);
        }
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        return number ? JSON.numberNode(isZero(value) ? 0 : 1) : JSON.textNode(value);
    }

    /** oslo.policy only asks whether a number is zero. */
    private static boolean isZero(String number) {
        boolean binary = number.replaceFirst("^[-+]", "").startsWith("0b");
        String digits = binary ? number.substring(number.indexOf('b') + 1) : number;
        return digits.chars().noneMatch(c -> Character.digit(c, 16) > 0);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
