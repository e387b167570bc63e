package org.securecloudlab.web.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.hosts.size.AskedSize;
import org.securecloudlab.scenario.hosts.size.SizeAnswer;
import org.securecloudlab.scenario.hosts.size.SizeQuestion;
import org.securecloudlab.scenario.hosts.size.SizeStudy;
import org.securecloudlab.store.trace.StoredTrace;
import org.securecloudlab.store.trace.Traces;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;
import org.securecloudlab.web.security.Roles;

/** The cheapest hosts for a workload, with a stored cloud's configuration, flavors and kinds of hosts. */
@Path("/api/v1/clouds/{name}/versions/{version}/sizing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "What if")
public class SizingResource {
    private static final int MOST_HOSTS = 2_000;
    private static final AskedSize.Bounds BOUNDS = new AskedSize.Bounds(100_000, 100);

    private final AskedCloud asked;
    private final Traces traces;

    SizingResource(AskedCloud asked, Traces traces) {
        this.asked = asked;
        this.traces = traces;
    }

    @POST
    @Operation(
            operationId = "sizeHosts",
            summary = "The fewest or cheapest hosts on which at most a share of the requests fail, with intervals")
    public SizeAnswer size(
            @PathParam("name") String name, @PathParam("version") String version, @Nullable SizeBody body) {
        if (body == null) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, "The body is missing; a JSON object is expected");
        }
        Cloud cloud = asked.require(name, version);
        Parsed<SizeQuestion> asking =
                body.asked(body.trace().map(this::trace), MOST_HOSTS).about(cloud, BOUNDS);
        SizeQuestion question =
                asking.value().orElseThrow(() -> ProblemException.invalid("The question", asking.problems()));
        return TimeLimit.answer((progress, cancellation) -> SizeStudy.of(cloud, question, progress, cancellation));
    }

    private String trace(String name) {
        return traces.find(name).map(StoredTrace::csv).orElseThrow(() -> ProblemException.notFound("trace", name));
    }
}
