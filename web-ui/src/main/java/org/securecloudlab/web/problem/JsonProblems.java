package org.securecloudlab.web.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.JsonFault;

/** A JSON body that cannot be read, as a problem with path and line, without Java's names and without the body's text. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JsonProcessingException e) {
        Problem problem = describe(e);
        JsonLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1 ? problem : problem.at(location.getLineNr());
    }

    private static Problem describe(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Problem.error(path(unknown), "unknown member " + unknown.getPropertyName(), "one of: " + known);
        }
        if (e instanceof MismatchedInputException mismatch) {
            return Problem.error(path(mismatch), "a value of another type", JsonFault.expected(mismatch));
        }
        if (e instanceof JsonMappingException mapping) {
            return Problem.error(path(mapping), "a value that cannot be used", "a value that fits");
        }
        return Problem.error("", "text that is not JSON", "a JSON document");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
