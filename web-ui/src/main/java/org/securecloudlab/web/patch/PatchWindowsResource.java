package org.securecloudlab.web.patch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.patch.document.PatchDocument;
import org.securecloudlab.patch.window.CalendarExport;
import org.securecloudlab.patch.window.Freeze;
import org.securecloudlab.patch.window.MaintenanceWindow;
import org.securecloudlab.patch.window.WindowDocument;
import org.securecloudlab.store.patch.PatchWindows;
import org.securecloudlab.store.patch.Versioned;
import org.securecloudlab.web.api.Answers;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.api.Bodies;
import org.securecloudlab.web.api.RevisionTags;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Maintenance windows, freezes, and the calendar of both. */
@Path(PatchPaths.PATCH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Patches")
public class PatchWindowsResource {
    private final PatchWindows windows;
    private final WindowPlan plan;

    PatchWindowsResource(PatchWindows windows, WindowPlan plan) {
        this.windows = windows;
        this.plan = plan;
    }

    /** When a freeze is; its name stands in the address. */
    public record FreezeTime(Instant from, Instant to) {}

    @GET
    @Path("/windows")
    @Operation(operationId = "listPatchWindows", summary = "All windows by name, each with its version")
    public List<Versioned<MaintenanceWindow>> list() {
        return windows.list();
    }

    @PUT
    @Path("/windows/{name}")
    @Consumes({ApiPaths.YAML, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "savePatchWindow",
            summary = "Stores a window; If-Match to change one, without it a new one")
    public Response save(
            @PathParam("name") String name, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        MaintenanceWindow window = Answers.require(
                "The window", PatchDocument.read(PatchPaths.text(body), "window.yaml", WindowDocument::window));
        if (!window.name().equals(name)) {
            throw ProblemException.parameter("name", window.name(), name);
        }
        Versioned<MaintenanceWindow> saved =
                windows.save(window, ifMatch == null ? OptionalInt.of(0) : RevisionTags.required(ifMatch));
        return Response.status(saved.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .tag(RevisionTags.of(saved.version()))
                .entity(saved)
                .build();
    }

    @DELETE
    @Path("/windows/{name}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "deletePatchWindow", summary = "Deletes a window that no asset has")
    public void delete(@PathParam("name") String name) {
        if (!windows.delete(name)) {
            throw ProblemException.notFound("window", name);
        }
    }

    @GET
    @Path("/freezes")
    @Operation(operationId = "listPatchFreezes", summary = "All freezes by their start")
    public List<Freeze> freezes() {
        return windows.freezes();
    }

    @PUT
    @Path("/freezes/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "savePatchFreeze", summary = "Stores a freeze, in the place of the one of this name")
    public Freeze freeze(@PathParam("name") String name, @Nullable FreezeTime body) {
        FreezeTime time = Bodies.require(body);
        if (!time.from().isBefore(time.to())) {
            throw ProblemException.parameter("to", time.to().toString(), "after " + time.from());
        }
        Freeze freeze = new Freeze(name, time.from(), time.to());
        windows.freeze(freeze);
        return freeze;
    }

    @DELETE
    @Path("/freezes/{name}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "deletePatchFreeze", summary = "Deletes a freeze")
    public void thaw(@PathParam("name") String name) {
        if (!windows.thaw(name)) {
            throw ProblemException.notFound("freeze", name);
        }
    }

    @GET
    @Path("/calendar")
    @Produces(PatchPaths.CALENDAR)
    @Operation(
            operationId = "getPatchCalendar",
            summary = "The windows of the next weeks as an iCalendar, freezes left out")
    public String calendar(@QueryParam("weeks") Optional<Integer> weeks) {
        Instant now = Instant.now();
        return CalendarExport.write(plan.entries(now, weeks.orElse(8)), now);
    }
}
