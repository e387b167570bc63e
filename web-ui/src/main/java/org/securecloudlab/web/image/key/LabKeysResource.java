package org.securecloudlab.web.image.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.image.format.DiskFormats;
import org.securecloudlab.image.signature.HashMethod;
import org.securecloudlab.image.signing.ImageCreation;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.api.Bodies;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Keys for labs: certificates go out, private keys never do. */
@Path(ApiPaths.V1 + "/images/lab-keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Images")
public class LabKeysResource {
    private static final int LONGEST_NAME = 255;

    private final LabKeyRing ring;

    LabKeysResource(LabKeyRing ring) {
        this.ring = ring;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "makeLabKey",
            summary = "Makes a lab's key with its certificates; the private key stays in the server's memory")
    public Response make(@Nullable NewKey body, @Context UriInfo uri) {
        HeldKey held = ring.make(Bodies.require(body));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(held.id()))
                        .build())
                .entity(held.answer())
                .build();
    }

    @GET
    @Operation(operationId = "listLabKeys", summary = "The lab keys of this server, with their certificates")
    public List<Map<String, Object>> list() {
        return ring.list().stream().map(HeldKey::answer).toList();
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(operationId = "getLabKey", summary = "One lab key, with its certificates")
    public Map<String, Object> get(@PathParam("id") long id) {
        return ring.require(id).answer();
    }

    @DELETE
    @Path("/{id: [0-9]{1,18}}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "deleteLabKey", summary = "Forgets a lab key")
    public void delete(@PathParam("id") long id) {
        ring.delete(id);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/signatures")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "signImage",
            summary = "Signs an image for a lab: its four properties, and the line that creates it")
    public Map<String, Object> sign(
            InputStream body,
            @PathParam("id") long id,
            @QueryParam("hash") @DefaultValue("SHA-256") String hash,
            @QueryParam("name") @DefaultValue("image") String name,
            @HeaderParam("Content-Length") @DefaultValue("-1") long length) {
        HashMethod method = HashMethod.named(hash)
                .orElseThrow(() -> ProblemException.parameter("hash", hash, "SHA-224, SHA-256, SHA-384 or SHA-512"));
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw ProblemException.parameter("name", name.length() + " characters", "1 to " + LONGEST_NAME);
        }
        ImageCreation creation = ring.sign(id, method, body, length);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("mark", HeldKey.MARK);
        answer.put("properties", creation.propertyMap());
        answer.put("certificate", ring.require(id).certificate());
        answer.put("commandLine", creation.commandLine(name, name, DiskFormats.ofEnding(name)));
        return answer;
    }
}
