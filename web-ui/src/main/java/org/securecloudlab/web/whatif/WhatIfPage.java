package org.securecloudlab.web.whatif;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.hosts.preview.PlacementPreview;
import org.securecloudlab.scenario.hosts.preview.PlacementWish;
import org.securecloudlab.scenario.hosts.preview.Preview;
import org.securecloudlab.scenario.hosts.preview.WishTable;
import org.securecloudlab.scenario.hosts.preview.Wishes;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.security.Roles;

/** The page that places requests on a cloud, with one configuration or two. */
@Path("/whatif")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class WhatIfPage {
    /** RFC 9110 section 15.5.21. */
    private static final int UNPROCESSABLE = 422;

    private final Clouds clouds;
    private final AskedCloud asked;

    WhatIfPage(Clouds clouds, AskedCloud asked) {
        this.clouds = clouds;
        this.asked = asked;
    }

    @GET
    public TemplateInstance form(@QueryParam("cloud") Optional<String> cloud) {
        List<CloudVersion> all = clouds.list();
        String chosen = cloud.orElse(all.isEmpty() ? "" : all.get(0).name());
        return WhatIfTemplates.page(
                new WhatIfForm(all, chosen, "flavor,count,project\n", "", "", List.of()), WhatIfResult.NONE);
    }

    @POST
    public Response place(
            @FormParam("cloud") String cloud,
            @FormParam("requests") String requests,
            @FormParam("novaConf") Optional<String> novaConf,
            @FormParam("otherNovaConf") Optional<String> otherNovaConf) {
        WhatIfForm form = new WhatIfForm(
                clouds.list(),
                cloud,
                lines(requests),
                lines(novaConf.orElse("")),
                lines(otherNovaConf.orElse("")),
                List.of());
        Parsed<WhatIfResult> result = answer(form);
        return result.value()
                .map(value -> Response.ok(WhatIfTemplates.page(form, value)))
                .orElseGet(() -> Response.status(UNPROCESSABLE)
                        .entity(WhatIfTemplates.page(form.refused(result.problems()), WhatIfResult.NONE)))
                .build();
    }

    private Parsed<WhatIfResult> answer(WhatIfForm form) {
        Cloud stored = asked.require(form.cloud(), "latest");
        Parsed<Cloud> first = configured(stored, form.novaConf(), "nova.conf");
        Parsed<Cloud> second = configured(stored, form.otherNovaConf(), "second nova.conf");
        Parsed<List<PlacementWish>> wishes = WishTable.read(form.requests(), "requests");
        Parsed<List<RequestSpec>> requests = wishes.value()
                .map(read -> Wishes.requests(read, stored))
                .orElseGet(() -> Parsed.refused(wishes.problems()));
        List<Problem> problems = Stream.of(first.problems(), second.problems(), requests.problems())
                .flatMap(List::stream)
                .toList();
        if (first.value().isEmpty()
                || second.value().isEmpty()
                || requests.value().isEmpty()) {
            return Parsed.refused(problems);
        }
        List<RequestSpec> asking = requests.value().get();
        Preview preview = PlacementPreview.of(first.value().get(), asking);
        Optional<Preview> other = form.otherNovaConf().isBlank()
                ? Optional.empty()
                : Optional.of(PlacementPreview.of(second.value().get(), asking));
        return Parsed.of(WhatIfResult.of(preview, other), List.of());
    }

    private static Parsed<Cloud> configured(Cloud cloud, String novaConf, String fileName) {
        return novaConf.isBlank() ? Parsed.of(cloud, List.of()) : AskedCloud.configured(cloud, novaConf, fileName);
    }

    /** Browsers send CR LF at the end of each line of a form. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
