package org.securecloudlab.web.image.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.image.JsonBodies;
import org.securecloudlab.web.security.Roles;

/** Checks an image in two steps: what is claimed of it, then its bytes as a stream. */
@Path(ApiPaths.V1 + "/images/checks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Images")
public class ImageChecksResource {
    private final ImageChecks checks;
    private final JsonBodies bodies;

    ImageChecksResource(ImageChecks checks, JsonBodies bodies) {
        this.checks = checks;
        this.bodies = bodies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @RequestBody(content = @Content(schema = @Schema(implementation = CheckQuestion.class)))
    @Operation(
            operationId = "askImageCheck",
            summary = "Says what is claimed of an image: format, properties, certificates, the node's settings")
    public Response ask(InputStream body, @Context UriInfo uri) {
        StoredCheck asked = checks.ask(bodies.read(body, CheckQuestion.class));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(asked.id()))
                        .build())
                .entity(asked.answer())
                .build();
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "checkImage",
            summary = "Sends the image; the answer is what the cloud makes of it, what should be made of it, and why")
    public Map<String, Object> answer(
            InputStream body,
            @PathParam("id") long id,
            @HeaderParam("Content-Length") @DefaultValue("-1") long length) {
        return checks.answer(id, body, length).answer();
    }

    @GET
    @Operation(operationId = "listImageChecks", summary = "The newest checks; the server keeps them in memory")
    public List<Map<String, Object>> list() {
        return checks.list().stream().map(StoredCheck::answer).toList();
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(operationId = "getImageCheck", summary = "One check")
    public Map<String, Object> get(@PathParam("id") long id) {
        return checks.require(id).answer();
    }
}
