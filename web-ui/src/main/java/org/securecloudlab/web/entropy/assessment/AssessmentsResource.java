package org.securecloudlab.web.entropy.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Assesses samples of a source. */
@Path("/api/v1/entropy/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Entropy")
public class AssessmentsResource {
    private static final int LONGEST_NAME = 200;

    private final Assessments assessments;

    AssessmentsResource(Assessments assessments) {
        this.assessments = assessments;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "assessSamples",
            summary = "Assesses samples, one symbol a byte: SP 800-90B, FIPS 140-2; with iid=true the IID track too")
    public Response assess(
            InputStream body,
            @QueryParam("bitsPerSymbol") @DefaultValue("8") int bitsPerSymbol,
            @QueryParam("name") Optional<String> name,
            @QueryParam("iid") @DefaultValue("false") boolean iid,
            @Context UriInfo uri) {
        if (bitsPerSymbol < 1 || bitsPerSymbol > 8) {
            throw ProblemException.parameter("bitsPerSymbol", Integer.toString(bitsPerSymbol), "1 to 8");
        }
        if (name.orElse("").length() > LONGEST_NAME) {
            throw ProblemException.parameter(
                    "name", name.orElse("").length() + " characters", "at most " + LONGEST_NAME);
        }
        StoredAssessment stored = assessments.assess(
                body, bitsPerSymbol, name.filter(text -> !text.isBlank()).orElse("samples"), iid);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(Long.toString(stored.id()))
                        .build())
                .entity(stored.answer())
                .build();
    }

    @GET
    @Operation(operationId = "listAssessments", summary = "The newest assessments; the server keeps them in memory")
    public List<Map<String, Object>> list() {
        return assessments.list().stream().map(StoredAssessment::answer).toList();
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(operationId = "getAssessment", summary = "One assessment")
    public Map<String, Object> get(@PathParam("id") long id) {
        return assessments.require(id).answer();
    }
}
