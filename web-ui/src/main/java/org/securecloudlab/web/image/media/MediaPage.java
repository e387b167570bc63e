package org.securecloudlab.web.image.media;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.image.media.MediaPolicy;
import org.securecloudlab.image.media.MediaReport;
import org.securecloudlab.web.security.Roles;

/** The part of the page of images that verifies boot media. */
@Path("/images/media")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OPERATOR)
public class MediaPage {
    private final MediaFolders folders;

    MediaPage(MediaFolders folders) {
        this.folders = folders;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance verify(
            @FormParam("folder") @DefaultValue("") String folder,
            @FormParam("keys") @DefaultValue("") String keys,
            @FormParam("fingerprints") @DefaultValue("") String fingerprints) {
        Optional<List<String>> pinned = Optional.of(Arrays.stream(fingerprints.split("[,\n\r]+"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList());
        MediaQuestion question = new MediaQuestion(
                keys.isBlank() ? Optional.empty() : Optional.of(List.of(keys)),
                pinned,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Parsed<MediaPolicy> policy = MediaPolicies.of(question, Instant.now());
        return Templates.report(
                policy.value().map(read -> folders.verify(folder, read, Set.of(), false)), policy.problems());
    }

    @CheckedTemplate(basePath = "imageMedia")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(Optional<MediaReport> report, List<Problem> problems);
    }
}
