package org.securecloudlab.web.image.path;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.image.path.Attack;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.BootPath;
import org.securecloudlab.image.path.Rehearsal;
import org.securecloudlab.image.path.Workshop;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.page.Ui;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** The page of boot paths: a configuration in, the picture, the attacks and a rehearsal of each out. Nothing is stored. */
@Path("/images/paths")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class PathPages {
    /** RFC 9110 section 15.5.21. */
    private static final int UNPROCESSABLE = 422;

    private final Clouds clouds;
    private final PathConfigurations configurations;
    private final PathReviews reviews;
    private final PathTexts texts;
    private final Ui ui;

    PathPages(Clouds clouds, PathConfigurations configurations, PathReviews reviews, PathTexts texts, Ui ui) {
        this.clouds = clouds;
        this.configurations = configurations;
        this.reviews = reviews;
        this.texts = texts;
        this.ui = ui;
    }

    @GET
    public Response start(@QueryParam("cloud") Optional<String> cloud) {
        return page(PathForm.start(cloud.filter(name -> !name.isBlank())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@BeanParam PathForm form) {
        return page(form);
    }

    private Response page(PathForm form) {
        Parsed<BootConfiguration> configuration = configurations.of(form.question());
        Optional<PathView> view =
                configuration.value().map(read -> PathView.of(read, reviews.of(read), texts.in(ui.language())));
        int status = view.isPresent() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE;
        return Response.status(status)
                .entity(PathTemplates.page(form.offering(clouds.list()), configuration.problems(), view))
                .build();
    }

    /** One click: an attack on a way, or nobody's, with every step. */
    @POST
    @Path("rehearsal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance rehearse(@BeanParam PathForm form, @FormParam("tamper") @DefaultValue("") String tamper) {
        Parsed<BootConfiguration> configuration = configurations.of(form.question());
        BootConfiguration read = configuration
                .value()
                .orElseThrow(() -> ProblemException.invalid("The configuration", configuration.problems()));
        String[] named = tamper.split("/", 2);
        BootPath path = BootPath.open(read).stream()
                .filter(open -> open.name().equals(named[0]))
                .findFirst()
                .orElseThrow(() -> ProblemException.parameter("tamper", tamper, "a way of this configuration"));
        Optional<Attack> attack = Arrays.stream(Attack.values())
                .filter(each -> named.length > 1 && each.name().equals(named[1]))
                .findFirst();
        return PathTemplates.rehearsal(
                RehearsalView.of(new Rehearsal(new Workshop()).trace(attack, read, path), texts.in(ui.language())));
    }
}
