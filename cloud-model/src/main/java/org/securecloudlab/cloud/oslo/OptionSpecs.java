package org.securecloudlab.cloud.oslo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads one line of an option table. */
final class OptionSpecs {
    private OptionSpecs() {}

    static OptionSpec read(JsonNode json) {
        Optional<OptionValue> value = Optional.ofNullable(json.get("default")).map(OptionSpecs::value);
        String group = OptionSpec.group(json.get("group").textValue());
        String name = json.get("name").textValue();
        List<String> names = new ArrayList<>(List.of(group + "/" + name));
        texts(json.path("deprecated")).stream().map(OptionSpecs::oldName).forEach(names::add);
        return new OptionSpec(
                group,
                name,
                type(json),
                json.path("multi").booleanValue(),
                json.path("secret").booleanValue(),
                names,
                value);
    }

    private static String oldName(String groupAndName) {
        int slash = groupAndName.indexOf('/');
        return OptionSpec.group(groupAndName.substring(0, slash)) + groupAndName.substring(slash);
    }

    private static OptionType type(JsonNode json) {
        return switch (json.path("type").asText()) {
            case "boolean" -> new BooleanType();
            case "integer" -> number(json, true);
            case "float" -> number(json, false);
            case "list" ->
                new ListType(type(json.path("item")), json.path("bounds").booleanValue());
            case "dict" ->
                new DictType(type(json.path("item")), json.path("bounds").booleanValue());
            case "ip" -> new AddressType(json.path("version").intValue(), AddressType.Names.NONE);
            case "host" -> new AddressType(0, AddressType.Names.HOSTNAME);
            case "hostDomain" -> new AddressType(0, AddressType.Names.DOMAIN);
            case "hostname" -> new AddressType(-1, AddressType.Names.HOSTNAME);
            case "uri" ->
                new UriType(texts(json.path("schemes")), json.path("maxLength").intValue());
            case "string" -> text(json);
            default -> throw new IllegalArgumentException("an option type that this build does not know: " + json);
        };
    }

    private static OptionType number(JsonNode json, boolean integer) {
        return new NumberType(integer, bound(json.path("min")), bound(json.path("max")), texts(json.path("choices")));
    }

    private static OptionalDouble bound(JsonNode json) {
        return json.isNumber() ? OptionalDouble.of(json.doubleValue()) : OptionalDouble.empty();
    }

    private static OptionType text(JsonNode json) {
        int flags = json.path("ignoreCase").booleanValue() ? Pattern.CASE_INSENSITIVE : 0;
        return new TextType(
                texts(json.path("choices")),
                json.path("ignoreCase").booleanValue(),
                json.path("quotes").booleanValue(),
                json.path("maxLength").intValue(),
                Optional.ofNullable(json.get("regex")).map(regex -> Pattern.compile(regex.textValue(), flags)));
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static OptionValue value(JsonNode json) {
        return switch (json.getNodeType()) {
            case BOOLEAN -> new OptionValue.Bool(json.booleanValue());
            case NUMBER ->
                json.isIntegralNumber()
                        ? new OptionValue.Int(json.bigIntegerValue())
                        : new OptionValue.Real(json.doubleValue());
            case ARRAY -> {
                List<OptionValue> items = new ArrayList<>();
                json.forEach(item -> items.add(value(item)));
                yield new OptionValue.Items(items);
            }
            case OBJECT -> {
                Map<String, OptionValue> entries = new LinkedHashMap<>();
                json.properties().forEach(e -> entries.put(e.getKey(), value(e.getValue())));
                yield new OptionValue.Entries(entries);
            }
            default -> new OptionValue.Text(json.asText());
        };
    }
}
