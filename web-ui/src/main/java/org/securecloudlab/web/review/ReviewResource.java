package org.securecloudlab.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.scenario.review.CloudReview;
import org.securecloudlab.scenario.review.FindingJson;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.web.page.cloud.CloudHeads;
import org.securecloudlab.web.security.Roles;

/** What the security guide has against a cloud's configuration. */
@Path("/api/v1/clouds/{name}/review")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Clouds")
public class ReviewResource {
    private final CloudHeads heads;
    private final Reviews reviews;

    ReviewResource(CloudHeads heads, Reviews reviews) {
        this.heads = heads;
        this.reviews = reviews;
    }

    @GET
    @Operation(
            operationId = "reviewCloud",
            summary = "Score and findings of a version's configuration; of the newest without one")
    public ReviewAnswer review(@PathParam("name") String name, @QueryParam("version") Optional<String> version) {
        CloudVersion found = heads.head(name, version, "review").version();
        CloudReview review = reviews.of(found);
        return new ReviewAnswer(
                name,
                found.version(),
                review.hasConfiguration(),
                ScoreView.of(review),
                FindingJson.of(review.findings()));
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "reviewHistory",
            summary = "The review of the newest 20 versions, and what changed between them")
    public List<ReviewedVersion> history(@PathParam("name") String name) {
        return reviews.history(heads.head(name, Optional.empty(), "review").versions());
    }
}
