package org.securecloudlab.web.upgrade;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.upgrade.UpgradeDocument;
import org.securecloudlab.scenario.upgrade.UpgradePlan;
import org.securecloudlab.scenario.upgrade.UpgradeStudy;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.security.Roles;
import org.securecloudlab.web.whatif.AskedCloud;
import org.securecloudlab.web.whatif.TimeLimit;

/** The page that plans a rolling upgrade of a stored cloud. */
@Path("/migrations/upgrade")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class UpgradePage {
    /** RFC 9110 section 15.5.21. */
    private static final int UNPROCESSABLE = 422;

    private final Clouds clouds;
    private final AskedCloud asked;

    UpgradePage(Clouds clouds, AskedCloud asked) {
        this.clouds = clouds;
        this.asked = asked;
    }

    @GET
    public TemplateInstance form(@QueryParam("cloud") Optional<String> cloud) {
        List<CloudVersion> all = clouds.list();
        String chosen = cloud.orElse(all.isEmpty() ? "" : all.get(0).name());
        return UpgradeTemplates.page(UpgradeForm.start(all, chosen), Optional.empty());
    }

    @POST
    public Response plan(
            @FormParam("cloud") Optional<String> cloud,
            @FormParam("zone") Optional<String> zone,
            @FormParam("hostsAtOnce") Optional<String> hostsAtOnce,
            @FormParam("migrations") Optional<String> migrations,
            @FormParam("workMinutes") Optional<String> workMinutes,
            @FormParam("deadlineHours") Optional<String> deadlineHours,
            @FormParam("linkGbits") Optional<String> linkGbits,
            @FormParam("profile") Optional<String> profile,
            @FormParam("preferUpgraded") Optional<String> preferUpgraded,
            @FormParam("restartUnmovable") Optional<String> restartUnmovable,
            @FormParam("more") Optional<String> more) {
        UpgradeForm form = new UpgradeForm(
                clouds.list(),
                cloud.orElse(""),
                zone.orElse(""),
                hostsAtOnce.orElse(""),
                migrations.orElse(""),
                workMinutes.orElse(""),
                deadlineHours.orElse(""),
                linkGbits.orElse(""),
                profile.orElse("web"),
                preferUpgraded.isPresent(),
                restartUnmovable.isPresent(),
                more.orElse("").replace("\r\n", "\n"),
                List.of());
        Cloud stored = asked.require(form.cloud(), "latest");
        Parsed<UpgradeView> view = answer(form, stored);
        int status = view.value().isPresent() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE;
        return Response.status(status)
                .entity(UpgradeTemplates.page(form.refused(view.problems()), view.value()))
                .build();
    }

    private static Parsed<UpgradeView> answer(UpgradeForm form, Cloud cloud) {
        Parsed<UpgradeDocument.Asked> read = form.read();
        List<Problem> problems = new ArrayList<>(read.problems());
        Optional<List<String>> hosts = read.value().flatMap(asked -> {
            Parsed<List<String>> found = asked.scope().in(cloud);
            problems.addAll(found.problems());
            return found.value();
        });
        if (hosts.isEmpty()) {
            return Parsed.refused(problems);
        }
        UpgradeDocument.Asked asked = read.value().orElseThrow();
        UpgradePlan plan = TimeLimit.answer((progress, cancellation) ->
                UpgradeStudy.of(cloud, asked.request().withHosts(hosts.get()), progress, cancellation));
        return Parsed.of(UpgradeView.of(cloud, plan), problems);
    }
}
