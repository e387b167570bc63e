package org.securecloudlab.web.image.check;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.securecloudlab.web.image.media.MediaFolders;
import org.securecloudlab.web.security.Roles;

/** The page that checks an image, the page of a check, and the lights of a check alone. */
@Path("/images")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class ImagePages {
    private final ImageChecks checks;
    private final TrustedRootFile trustedRoot;
    private final MediaFolders media;

    ImagePages(ImageChecks checks, TrustedRootFile trustedRoot, MediaFolders media) {
        this.checks = checks;
        this.trustedRoot = trustedRoot;
        this.media = media;
    }

    @GET
    public TemplateInstance start() {
        return page(CheckView.DARK);
    }

    @GET
    @Path("checks/{id: [0-9]{1,18}}")
    public TemplateInstance one(@PathParam("id") long id) {
        return page(CheckView.of(checks.require(id)));
    }

    @GET
    @Path("checks/{id: [0-9]{1,18}}/result")
    public TemplateInstance result(@PathParam("id") long id) {
        return Templates.result(CheckView.of(checks.require(id)));
    }

    private TemplateInstance page(CheckView view) {
        return Templates.page(
                view,
                checks.list().stream()
                        .map(CheckView::of)
                        .filter(CheckView::isDone)
                        .toList(),
                trustedRoot.isConfigured(),
                media.isConfigured(),
                media.names());
    }

    @CheckedTemplate(basePath = "images")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(
                CheckView view, List<CheckView> recent, boolean hasRoot, boolean hasMedia, List<String> folders);

        static native TemplateInstance result(CheckView view);
    }
}
