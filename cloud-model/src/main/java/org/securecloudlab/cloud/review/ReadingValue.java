package org.securecloudlab.cloud.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Secrets;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.oslo.OptionValue;
import org.securecloudlab.cloud.oslo.Reading;

/** What an option is worth, for rules and for reports. */
public final class ReadingValue {
    private ReadingValue() {}

    /** As JSON: the converted value, null for none, the text when it does not convert, {@code ***} for a secret. */
    public static JsonNode json(Reading reading) {
        if (reading.failure().isPresent()) {
            return reading.assignment()
                    .<JsonNode>map(a -> TextNode.valueOf(a.value()))
                    .orElse(NullNode.getInstance());
        }
        Optional<Object> plain = reading.value().flatMap(OptionValue::plain);
        if (plain.isPresent() && reading.option().secret()) {
            return TextNode.valueOf(Secrets.MASK);
        }
        boolean noJsonNumber = plain.isPresent() && plain.get() instanceof Double real && !Double.isFinite(real);
        return noJsonNumber
                ? TextNode.valueOf(text(reading))
                : CloudJson.mapper().valueToTree(plain.orElse(null));
    }

    /** As text, the way a configuration file would write it; empty for none. */
    public static String text(Reading reading) {
        return reading.value().map(OptionValue::text).orElse("");
    }

    /** The same for people: a secret's is masked. */
    public static String shown(Reading reading) {
        boolean secret = reading.option().secret() && !text(reading).isEmpty();
        return secret ? Secrets.MASK : text(reading);
    }

    /** Whether it is true. */
    public static boolean isTrue(Reading reading) {
        return reading.value().stream().anyMatch(v -> v instanceof OptionValue.Bool bool && bool.value());
    }

    /** The items of a list; none for an option without a value. */
    public static List<String> items(Reading reading) {
        return reading.value().stream()
                .flatMap(v ->
                        v instanceof OptionValue.Items items ? items.items().stream() : java.util.stream.Stream.of())
                .map(OptionValue::text)
                .toList();
    }

    /** A number; absent for none. */
    public static Optional<Double> number(Reading reading) {
        return reading.value()
                .flatMap(OptionValue::plain)
                .flatMap(v -> v instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty());
    }
}
