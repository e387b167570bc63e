package org.securecloudlab.cloud.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One YAML document: its JSON tree, and the line of each of its parts. */
public final class YamlDocument {
    private final String text;
    private final Node rootNode;
    private final JsonNode root;

    private YamlDocument(String text, Node rootNode, JsonNode root) {
        this.text = text;
        this.rootNode = rootNode;
        this.root = root;
    }

    /**
     * Reads a document.
     *
     * @param fileName for the problems
     * @return the document, or why it is none: bad syntax, repeated keys, tags, more than the limits allow
     */
    public static Parsed<YamlDocument> read(String text, String fileName, YamlLimits limits) {
        if (text.length() > limits.characters()) {
            return refused(
                    Problem.error("", text.length() + " characters", "at most " + limits.characters()), fileName);
        }
        try {
            Node node = new Yaml(options(limits)).compose(new StringReader(text));
            if (node == null) {
                return refused(Problem.error("", "an empty document", "a YAML mapping"), fileName);
            }
            YamlTree tree = new YamlTree(limits);
            JsonNode root = tree.convert(node);
            List<Problem> problems =
                    tree.problems().stream().map(p -> p.in(fileName)).toList();
            return problems.isEmpty()
                    ? Parsed.of(new YamlDocument(text, node, root), List.of())
                    : Parsed.refused(problems);
        } catch (MarkedYAMLException e) {
            return refused(syntax(e), fileName);
        } catch (YAMLException e) {
            return refused(
                    Problem.error(
                            "", oneLine(Objects.requireNonNullElse(e.getMessage(), "")), "YAML within the limits"),
                    fileName);
        }
    }

    private static LoaderOptions options(YamlLimits limits) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limits.characters());
        options.setNestingDepthLimit(limits.depth());
        options.setMaxAliasesForCollections(limits.aliases());
        return options;
    }

    private static Problem syntax(MarkedYAMLException e) {
        Problem problem = Problem.error("", oneLine(e.getProblem()), "YAML");
        if (e.getContext() != null) {
            problem = problem.hint("It happened " + oneLine(e.getContext()));
        }
        return e.getProblemMark() == null
                ? problem
                : problem.at(e.getProblemMark().getLine() + 1);
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("bad syntax");
    }

    private static Parsed<YamlDocument> refused(Problem problem, String fileName) {
        return Parsed.refused(List.of(problem.in(fileName)));
    }

    /** The document as a JSON tree. */
    public JsonNode root() {
        return root;
    }

    /** 1-based line of a part; of the nearest part around it that exists, when it does not. For a mapping's value: its key's line. */
    public int line(JsonPointer pointer) {
        Node node = rootNode;
        int line = lineOf(node);
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            Optional<Located> next = child(node, rest);
            if (next.isEmpty()) {
                return line;
            }
            node = next.get().node();
            line = next.get().line();
        }
        return line;
    }

    /**
     * The text of a part alone, moved down by empty lines and right by spaces, so that whatever reads it names the lines of this
     * document.
     */
    public Optional<String> slice(JsonPointer pointer) {
        Optional<Node> found = find(pointer);
        return found.map(node -> {
            int start = node.getStartMark().getLine();
            String lead = "\n".repeat(start) + " ".repeat(node.getStartMark().getColumn());
            return lead
                    + text.substring(
                            text.offsetByCodePoints(0, node.getStartMark().getIndex()),
                            text.offsetByCodePoints(0, node.getEndMark().getIndex()));
        });
    }

    private Optional<Node> find(JsonPointer pointer) {
        Optional<Node> node = Optional.of(rootNode);
        for (JsonPointer rest = pointer; !rest.matches() && node.isPresent(); rest = rest.tail()) {
            node = child(node.get(), rest).map(Located::node);
        }
        return node;
    }

    private record Located(Node node, int line) {}

    private static Optional<Located> child(Node node, JsonPointer step) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(entry -> key(entry).equals(step.getMatchingProperty()))
                    .findFirst()
                    .map(entry -> new Located(entry.getValueNode(), lineOf(entry.getKeyNode())));
        }
        if (node instanceof SequenceNode sequence
                && step.mayMatchElement()
                && step.getMatchingIndex() < sequence.getValue().size()) {
            Node element = sequence.getValue().get(step.getMatchingIndex());
            return Optional.of(new Located(element, lineOf(element)));
        }
        return Optional.empty();
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
