package org.securecloudlab.web.page.cloud;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.diff.Change;
import org.securecloudlab.cloud.diff.CloudDiff;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.problem.ProblemException;

/** What differs between two versions of a cloud. The one page that reads whole clouds, as every record is compared. */
@Path("/clouds/{name}/diff")
@Produces(MediaType.TEXT_HTML)
public class DiffPage {
    private static final int CHANGES = 500;

    private final Clouds clouds;
    private final CloudHeads heads;

    DiffPage(Clouds clouds, CloudHeads heads) {
        this.clouds = clouds;
        this.heads = heads;
    }

    @GET
    public TemplateInstance diff(
            @PathParam("name") String name,
            @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to) {
        CloudHead head = heads.head(name, to, "versions");
        CloudVersion before = heads.head(name, from, "versions").version();
        List<Change> changes =
                CloudDiff.between(load(before), load(head.version())).changes();
        return CloudTemplates.diff(head, before, changes.stream().limit(CHANGES).toList(), changes.size());
    }

    private Cloud load(CloudVersion version) {
        return clouds.load(version.name(), version.version())
                .orElseThrow(() -> ProblemException.notFound("cloud version", version.reference()));
    }
}
