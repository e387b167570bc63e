package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.json.JsonFault;

/** The JSON form as this tool writes it: every unknown property is listed, and reading ends at the first value that does not fit. */
final class JsonDocument {
    private static final String EXPECTED = "a cloud in the JSON form that this tool writes";

    private JsonDocument() {}

    static Parsed<Cloud> read(JsonParser parser, String fileName) throws IOException {
        List<Problem> problems = new ArrayList<>();
        ObjectReader reader = CloudJson.mapper().readerFor(Cloud.class).withHandler(new UnknownProperties(problems));
        Optional<Cloud> cloud = Optional.empty();
        try (parser) {
            cloud = read(reader, parser, problems);
        }
        if (cloud.isPresent() && problems.isEmpty()) {
            return Parsed.of(cloud.get(), List.of());
        }
        return Parsed.refused(problems.stream().map(p -> p.in(fileName)).toList());
    }

    // While the parser is open, it tells what stands at the place that does not fit.
    private static Optional<Cloud> read(ObjectReader reader, JsonParser parser, List<Problem> problems)
            throws IOException {
        try {
            Optional<Cloud> cloud = Optional.ofNullable(reader.readValue(parser));
            if (cloud.isEmpty()) {
                problems.add(Problem.error("", "null", EXPECTED));
            }
            return cloud;
        } catch (JacksonException e) {
            problems.add(JsonFault.of(e));
            return Optional.empty();
        }
    }

    /** What keeps a text from being JSON at all, whatever its values are. */
    static Optional<Problem> syntax(String text) {
        try (JsonParser parser = CloudJson.mapper().createParser(text)) {
            do {
                parser.nextToken();
            } while (parser.currentToken() != null);
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(JsonFault.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class UnknownProperties extends DeserializationProblemHandler {
        private final List<Problem> problems;

        UnknownProperties(List<Problem> problems) {
            this.problems = problems;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            // The parser reads what was kept for later, so that nothing tells the line or what stands around it.
            problems.add(
                    Problem.error(name, "an unknown property", "a known one").hint(hint(name, deserializer)));
            parser.skipChildren();
            return true;
        }

        private static String hint(String name, JsonDeserializer<?> deserializer) {
            Collection<Object> known = deserializer.getKnownPropertyNames();
            return known == null
                    ? ""
                    : Nearest.hint(name, known.stream().map(Object::toString).toList());
        }
    }
}
