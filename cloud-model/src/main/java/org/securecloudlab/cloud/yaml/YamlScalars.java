package org.securecloudlab.cloud.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What a scalar means by the core schema of YAML 1.2, section 10.3.2. */
final class YamlScalars {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,400}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,400}");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,400}");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]{1,400}|[0-9]{1,400}(\\.[0-9]{0,400})?)([eE][-+]?[0-9]{1,3})?");

    /** What SnakeYAML's own rules (YAML 1.1) can make of a plain scalar. */
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE);

    private YamlScalars() {}

    /** The scalar as JSON; empty when it carries a tag that plain YAML does not have. */
    static Optional<JsonNode> convert(ScalarNode scalar, JsonNodeFactory json) {
        if (!PLAIN_TAGS.contains(scalar.getTag())) {
            return Optional.empty();
        }
        String value = scalar.getValue();
        // 0o17 is text to YAML 1.1, so its tag cannot tell it from !!str; nobody tags that.
        boolean text = !scalar.isPlain()
                || (scalar.getTag().equals(Tag.STR) && !OCTAL.matcher(value).matches());
        return Optional.of(text ? json.textNode(value) : plain(value, json));
    }

    private static JsonNode plain(String value, JsonNodeFactory json) {
        if (NULLS.contains(value)) {
            return json.nullNode();
        }
        if (TRUES.contains(value) || FALSES.contains(value)) {
            return json.booleanNode(TRUES.contains(value));
        }
        if (INTEGER.matcher(value).matches()) {
            return integer(new BigInteger(value), json);
        }
        if (HEXADECIMAL.matcher(value).matches()) {
            return integer(new BigInteger(value.substring(2), 16), json);
        }
        if (OCTAL.matcher(value).matches()) {
            return integer(new BigInteger(value.substring(2), 8), json);
        }
        if (DECIMAL.matcher(value).matches()) {
            return json.numberNode(new BigDecimal(value).doubleValue());
        }
        return json.textNode(value);
    }

    private static JsonNode integer(BigInteger value, JsonNodeFactory json) {
        if (value.bitLength() < Integer.SIZE) {
            return json.numberNode(value.intValueExact());
        }
        return value.bitLength() < Long.SIZE ? json.numberNode(value.longValueExact()) : json.numberNode(value);
    }
}
