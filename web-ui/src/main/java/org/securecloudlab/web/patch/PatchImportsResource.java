package org.securecloudlab.web.patch;

import io.quarkus.security.identity.SecurityIdentity;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.store.patch.ImportKind;
import org.securecloudlab.store.patch.ImportRequest;
import org.securecloudlab.store.patch.PatchImport;
import org.securecloudlab.store.patch.PatchImports;
import org.securecloudlab.web.intake.Upload;
import org.securecloudlab.web.intake.Uploads;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;
import org.securecloudlab.web.security.Roles;

/** Imports of feeds and inventories: jobs, watched by their number. */
@Path(PatchPaths.PATCH + "/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Patches")
public class PatchImportsResource {
    private static final int LATEST = 100;

    private final PatchImports imports;
    private final Uploads uploads;
    private final SecurityIdentity identity;

    PatchImportsResource(PatchImports imports, Uploads uploads, SecurityIdentity identity) {
        this.imports = imports;
        this.uploads = uploads;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "startPatchImport",
            summary =
                    "Queues an import: advisories, inventory, kev, epss, vex, or cloud (a stored one, named as target)")
    public Response start(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("file") @DefaultValue("upload") String file,
            @QueryParam("target") Optional<String> target,
            @QueryParam("distribution") Optional<String> distribution,
            @QueryParam("partial") @DefaultValue("false") boolean partial,
            @HeaderParam("Content-Length") @DefaultValue("-1") long declaredBytes,
            @Context UriInfo uri,
            @Nullable InputStream body) {
        ImportRequest request = new ImportRequest(
                PatchPaths.word(ImportKind.class, "kind", kind),
                file,
                target,
                distribution,
                partial,
                identity.getPrincipal().getName());
        try (Upload upload = uploads.receive(body == null ? InputStream.nullInputStream() : body, declaredBytes);
                InputStream content = Files.newInputStream(upload.file())) {
            PatchImport queued = imports.start(request, content, Instant.now());
            return Response.accepted(queued)
                    .location(uri.getAbsolutePathBuilder()
                            .path(Long.toString(queued.id()))
                            .build())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Operation(operationId = "listPatchImports", summary = "The latest imports, newest first")
    public List<PatchImport> list() {
        return imports.list(LATEST);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPatchImport", summary = "One import, how far it is and what it could not read")
    public PatchImport get(@PathParam("id") long id) {
        return imports.find(id).orElseThrow(() -> ProblemException.notFound("import", id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "cancelPatchImport", summary = "Cancels an import that has not ended; nothing of it stays")
    public void cancel(@PathParam("id") long id) {
        get(id);
        if (!imports.cancel(id, Instant.now())) {
            throw new ProblemException(ProblemKind.CONFLICT, "The import has ended");
        }
    }
}
