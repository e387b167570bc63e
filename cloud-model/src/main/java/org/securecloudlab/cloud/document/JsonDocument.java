package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;

/** The JSON form: machine-written, so every unknown property is listed, and reading ends at the first value that does not fit. */
final class JsonDocument {
    private static final String EXPECTED = "a cloud in the JSON form that this tool writes";

    private JsonDocument() {}

    static Parsed<Cloud> read(JsonParser parser, String fileName) throws IOException {
        List<Problem> problems = new ArrayList<>();
        ObjectReader reader = CloudJson.mapper().readerFor(Cloud.class).withHandler(new UnknownProperties(problems));
        try (parser) {
            Cloud cloud = reader.readValue(parser);
            if (cloud != null && problems.isEmpty()) {
                return Parsed.of(cloud, List.of());
            }
            if (cloud == null) {
                problems.add(Problem.error("", "null", EXPECTED));
            }
        } catch (JacksonException e) {
            problems.add(problem(e));
        }
        return Parsed.refused(problems.stream().map(p -> p.in(fileName)).toList());
    }

    private static Problem problem(JacksonException e) {
        String path = e instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
        return at(Problem.error(path, e.getOriginalMessage(), EXPECTED), e.getLocation());
    }

    private static Problem at(Problem problem, JsonLocation location) {
        return location == null || location.getLineNr() < 1 ? problem : problem.at(location.getLineNr());
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
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
            Class<?> type = beanOrClass instanceof Class<?> known ? known : beanOrClass.getClass();
            problems.add(Problem.error(
                    name, "a property that " + type.getSimpleName() + " does not have", "a known property"));
            parser.skipChildren();
            return true;
        }
    }
}
