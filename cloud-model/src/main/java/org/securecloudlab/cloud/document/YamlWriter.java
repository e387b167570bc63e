package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/**
 * Writes a JSON tree as block YAML that every YAML version reads alike: a text stands without quotes only where no version could
 * take it for anything else.
 */
final class YamlWriter {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*+(?: [A-Za-z0-9_./-]++)*+");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|inf|nan|\\.inf|\\.nan");
    private static final ImplicitTuple IMPLICIT = new ImplicitTuple(true, true);

    private final Emitter emitter;

    private YamlWriter(Emitter emitter) {
        this.emitter = emitter;
    }

    static String write(JsonNode root) {
        StringWriter out = new StringWriter();
        DumperOptions options = new DumperOptions();
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        try {
            new YamlWriter(new Emitter(out, options)).document(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void document(JsonNode root) throws IOException {
        emit(new StreamStartEvent(null, null));
        emit(new DocumentStartEvent(null, null, false, null, Map.of()));
        value(root);
        emit(new DocumentEndEvent(null, null, false));
        emit(new StreamEndEvent(null, null));
    }

    private void value(JsonNode node) throws IOException {
        if (node.isObject()) {
            emit(new MappingStartEvent(null, null, true, null, null, FlowStyle.BLOCK));
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                text(entry.getKey());
                value(entry.getValue());
            }
            emit(new MappingEndEvent(null, null));
        } else if (node.isArray()) {
            emit(new SequenceStartEvent(null, null, true, null, null, style(node)));
            for (JsonNode item : node) {
                value(item);
            }
            emit(new SequenceEndEvent(null, null));
        } else if (node.isTextual()) {
            text(node.textValue());
        } else {
            scalar(node.asText(), ScalarStyle.PLAIN);
        }
    }

    /** Short lists of values stand on one line. */
    private static FlowStyle style(JsonNode list) {
        boolean simple =
                Optional.ofNullable(list.get(0)).map(JsonNode::isValueNode).orElse(true);
        return simple ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private void text(String text) throws IOException {
        boolean plain = PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches();
        scalar(text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }

    private void scalar(String text, ScalarStyle style) throws IOException {
        emit(new ScalarEvent(null, null, IMPLICIT, text, null, null, style));
    }

    private void emit(Event event) throws IOException {
        emitter.emit(event);
    }
}
