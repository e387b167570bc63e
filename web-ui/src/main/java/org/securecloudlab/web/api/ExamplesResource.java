package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.web.example.Example;
import org.securecloudlab.web.example.Examples;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** The examples that come with the application, to start from. */
@Path(ApiPaths.V1 + "/examples")
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Examples")
public class ExamplesResource {
    private final Examples examples;

    ExamplesResource(Examples examples) {
        this.examples = examples;
    }

    /**
     * An example in a list.
     *
     * @param kind cloud, trace or scenario
     */
    public record ExampleEntry(String kind, String name) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listExamples", summary = "The examples that come with the application")
    public List<ExampleEntry> list() {
        return examples.all().stream()
                .map(e -> new ExampleEntry(word(e.kind()), e.name()))
                .toList();
    }

    @GET
    @Path("/{kind}/{name}")
    @Produces({ApiPaths.YAML, ApiPaths.CSV})
    @Operation(operationId = "getExample", summary = "The text of an example")
    public Response get(@PathParam("kind") String kind, @PathParam("name") String name) {
        Example.Kind wanted = Words.parse("kind", kind, Example.Kind.class);
        return examples.all().stream()
                .filter(e -> e.kind() == wanted && e.name().equals(name))
                .findFirst()
                .map(e -> Response.ok(e.text(), e.kind() == Example.Kind.TRACE ? ApiPaths.CSV : ApiPaths.YAML)
                        .build())
                .orElseThrow(() -> ProblemException.notFound("example", kind + "/" + name));
    }

    private static String word(Example.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
