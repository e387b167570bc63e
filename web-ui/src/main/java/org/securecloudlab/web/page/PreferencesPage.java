package org.securecloudlab.web.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Language and colours, kept in cookies of this browser. */
@Path("/preferences")
@PermitAll
public class PreferencesPage {
    private static final int COOKIE_SECONDS = (int) Duration.ofDays(365).toSeconds();

    /** Sets what is given and goes back; values that do not exist are left out. */
    @POST
    public Response choose(
            @FormParam("language") Optional<String> language,
            @FormParam("theme") Optional<String> theme,
            @FormParam("to") Optional<String> to) {
        Response.ResponseBuilder response =
                Response.seeOther(URI.create(to.filter(PreferencesPage::isOurs).orElse("/")));
        language.filter(Ui.LANGUAGES::contains).ifPresent(value -> response.cookie(cookie(Ui.LANGUAGE_COOKIE, value)));
        theme.filter(Ui.THEMES::contains).ifPresent(value -> response.cookie(cookie(Ui.THEME_COOKIE, value)));
        return response.build();
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(COOKIE_SECONDS)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** A path of this server, never another site: {@code //host} and {@code /\host} are other sites to a browser. */
    private static boolean isOurs(String target) {
        return target.startsWith("/")
                && !List.of("//", "/\\").contains(target.substring(0, Math.min(2, target.length())))
                && target.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }
}
