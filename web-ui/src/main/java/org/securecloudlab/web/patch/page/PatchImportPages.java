package org.securecloudlab.web.patch.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.patch.ImportKind;
import org.securecloudlab.store.patch.ImportRequest;
import org.securecloudlab.store.patch.PatchImport;
import org.securecloudlab.store.patch.PatchImports;
import org.securecloudlab.web.page.view.Address;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Imports of feeds, inventories and stored clouds: begun here, watched while they run. */
@Path("/patches/imports")
@Produces(MediaType.TEXT_HTML)
public class PatchImportPages {
    private static final int LATEST = 50;
    private static final List<ImportKind> FILES = Arrays.stream(ImportKind.values())
            .filter(kind -> kind != ImportKind.CLOUD)
            .toList();

    private final PatchImports imports;
    private final Clouds clouds;
    private final SecurityIdentity identity;

    PatchImportPages(PatchImports imports, Clouds clouds, SecurityIdentity identity) {
        this.imports = imports;
        this.clouds = clouds;
        this.identity = identity;
    }

    @GET
    public TemplateInstance imports() {
        return PatchWorkTemplates.imports(imports.list(LATEST), FILES, clouds.list());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") long id) {
        return PatchWorkTemplates.oneImport(require(id));
    }

    /** The part of the page that changes while the import runs. */
    @GET
    @Path("{id}/progress")
    public Response progress(@PathParam("id") long id) {
        PatchImport job = require(id);
        Response.ResponseBuilder answer = Response.ok(PatchWorkTemplates.progress(job));
        return (job.state().isEnded() ? answer.header("HX-Refresh", "true") : answer).build();
    }

    /** Takes the instances, images, hosts and projects of a stored cloud. */
    @POST
    @Path("cloud")
    @RolesAllowed(Roles.OPERATOR)
    public Response cloud(@FormParam("cloud") Optional<String> cloud) {
        String name = Address.given(cloud)
                .filter(given -> clouds.latest(given).isPresent())
                .orElseThrow(() -> ProblemException.parameter("cloud", cloud.orElse(""), "the name of a stored cloud"));
        PatchImport queued = imports.start(
                new ImportRequest(
                        ImportKind.CLOUD,
                        "cloud",
                        Optional.of(name),
                        Optional.empty(),
                        false,
                        identity.getPrincipal().getName()),
                InputStream.nullInputStream(),
                Instant.now());
        return Said.seeOther("/patches/imports/" + queued.id());
    }

    private PatchImport require(long id) {
        return imports.find(id).orElseThrow(() -> ProblemException.notFound("import", id));
    }
}
