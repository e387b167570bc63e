package org.securecloudlab.web.upgrade;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.upgrade.UpgradeDocument;
import org.securecloudlab.scenario.upgrade.UpgradePlan;
import org.securecloudlab.scenario.upgrade.UpgradeStudy;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.intake.Documents;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;
import org.securecloudlab.web.whatif.AskedCloud;
import org.securecloudlab.web.whatif.TimeLimit;

/** Plans rolling upgrades of a stored cloud. */
@Path(ApiPaths.V1 + "/clouds/{name}/versions/{version}/upgrade-plans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Migrations")
public class UpgradePlansResource {
    private final AskedCloud asked;
    private final Documents documents;

    UpgradePlansResource(AskedCloud asked, Documents documents) {
        this.asked = asked;
        this.documents = documents;
    }

    @POST
    @Consumes({ApiPaths.YAML, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "planUpgrade",
            summary =
                    "A rolling upgrade wave by wave, with downtime and losses, or why it is impossible and what would help")
    public UpgradePlan plan(@PathParam("name") String name, @PathParam("version") String version, InputStream body) {
        Cloud cloud = asked.require(name, version);
        Parsed<UpgradeDocument.Asked> read = UpgradeDocument.read(documents.scenario(body), "plan.yaml");
        UpgradeDocument.Asked question =
                read.value().orElseThrow(() -> ProblemException.invalid("The plan", read.problems()));
        Parsed<List<String>> hosts = question.scope().in(cloud);
        List<String> chosen = hosts.value().orElseThrow(() -> ProblemException.invalid("The plan", hosts.problems()));
        return TimeLimit.answer((progress, cancellation) ->
                UpgradeStudy.of(cloud, question.request().withHosts(chosen), progress, cancellation));
    }
}
