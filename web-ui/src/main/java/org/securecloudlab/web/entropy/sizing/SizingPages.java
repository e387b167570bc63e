package org.securecloudlab.web.entropy.sizing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.web.page.Ui;
import org.securecloudlab.web.security.Roles;

/** The page on which a model is written and sized. */
@Path("/entropy/sizing")
@Produces(MediaType.TEXT_HTML)
public class SizingPages {
    private final Sizings sizings;
    private final Ui ui;
    private final SizingMessages english;
    private final SizingMessages chinese;

    SizingPages(Sizings sizings, Ui ui, SizingMessages english, @Localized("zh") SizingMessages chinese) {
        this.sizings = sizings;
        this.ui = ui;
        this.english = english;
        this.chinese = chinese;
    }

    @GET
    public TemplateInstance form() {
        return Templates.page(ExampleModel.TEXT, List.of(), Optional.empty(), Optional.empty());
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    public TemplateInstance size(@FormParam("model") Optional<String> text) {
        String model = text.orElse("").replace("\r\n", "\n");
        Parsed<EntropyModel> parsed = sizings.read(model);
        if (parsed.value().isEmpty()) {
            return Templates.page(model, parsed.problems(), Optional.empty(), Optional.empty());
        }
        EntropyModel read = parsed.value().get();
        SizingMessages words = ui.language().equals("zh") ? chinese : english;
        return Templates.page(
                model,
                List.of(),
                Optional.of(SizingView.of(sizings.size(read), words.waitOf())),
                Optional.of(StormView.of(
                        sizings.storm(read), words.withSources(), words.withoutSources(), words.waitingGuests())));
    }

    @CheckedTemplate(basePath = "sizing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(
                String model, List<Problem> problems, Optional<SizingView> sizing, Optional<StormView> storm);
    }
}
