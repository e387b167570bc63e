package org.securecloudlab.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.securecloudlab.web.problem.ProblemDetail;
import org.securecloudlab.web.problem.ProblemKind;

/** Completes the OpenAPI description: an example for each body, by operation, and the problems that each operation may answer with. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String EXAMPLES = "openapi-examples.json";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        JsonNode examples = examples();
        leaveOutPages(api.getPaths());
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            addExamples(operation, examples.path(String.valueOf(operation.getOperationId())));
            addProblems(operation, path, method, examples.path("problem"));
        }));
    }

    /** Pages are for people; what they are made of may change at any time. */
    private static void leaveOutPages(Paths paths) {
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith(ApiPaths.V1))
                .forEach(paths::removePathItem);
    }

    private static void addExamples(Operation operation, JsonNode example) {
        if (operation.getRequestBody() != null) {
            addExample(operation.getRequestBody().getContent(), example.path("request"));
        }
        if (operation.getResponses() != null) {
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(response -> addExample(response.getContent(), example.path("response")));
        }
    }

    private static void addExample(Content content, JsonNode example) {
        if (content == null || example.isMissingNode()) {
            return;
        }
        Object value = example.isTextual() ? example.textValue() : example;
        for (MediaType media : content.getMediaTypes().values()) {
            media.setExample(value);
        }
    }

    private static void addProblems(Operation operation, String path, PathItem.HttpMethod method, JsonNode problem) {
        boolean writes = method != PathItem.HttpMethod.GET;
        add(operation, ProblemKind.BAD_REQUEST, problem);
        add(operation, ProblemKind.UNAUTHENTICATED, problem);
        add(operation, ProblemKind.FORBIDDEN, problem);
        if (path.contains("{")) {
            add(operation, ProblemKind.NOT_FOUND, problem);
        }
        if (writes) {
            add(operation, ProblemKind.CONFLICT, problem);
        }
        if (operation.getRequestBody() != null) {
            List.of(ProblemKind.TOO_LARGE, ProblemKind.UNSUPPORTED_TYPE, ProblemKind.INVALID_INPUT)
                    .forEach(kind -> add(operation, kind, problem));
        }
        boolean conditional = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "If-Match".equals(p.getName()));
        if (conditional) {
            add(operation, ProblemKind.PRECONDITION_FAILED, problem);
            add(operation, ProblemKind.PRECONDITION_REQUIRED, problem);
        }
    }

    private static void add(Operation operation, ProblemKind kind, JsonNode problem) {
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        if (kind == ProblemKind.INVALID_INPUT) {
            media.setExample(problem);
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(kind.title())
                .content(OASFactory.createContent().addMediaType(ProblemDetail.MEDIA_TYPE, media));
        operation.getResponses().addAPIResponse(String.valueOf(kind.status()), response);
    }

    private static JsonNode examples() {
        try (InputStream in =
                Objects.requireNonNull(ApiDescription.class.getClassLoader().getResourceAsStream(EXAMPLES), EXAMPLES)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
