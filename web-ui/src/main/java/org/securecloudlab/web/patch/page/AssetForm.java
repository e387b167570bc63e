package org.securecloudlab.web.patch.page;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.securecloudlab.patch.urgency.Level;
import org.securecloudlab.store.patch.AssetEdit;
import org.securecloudlab.store.patch.AssetRow;
import org.securecloudlab.web.page.view.Address;
import org.securecloudlab.web.problem.ProblemException;

/** The form in which an asset is edited; what it leaves out stays as it is. */
public record AssetForm(
        @FormParam("version") Optional<String> version,
        @FormParam("team") Optional<String> team,
        @FormParam("environment") Optional<String> environment,
        @FormParam("criticality") Optional<String> criticality,
        @FormParam("mission") Optional<String> mission,
        @FormParam("exposed") Optional<String> exposed,
        @FormParam("window") Optional<String> window) {

    /** The version that the page showed. */
    int expected() {
        return version.filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> ProblemException.parameter("version", version.orElse(""), "the page's version"));
    }

    AssetEdit edit(AssetRow now) {
        return new AssetEdit(
                Address.given(team),
                Address.given(environment).orElse(now.environment()),
                level("criticality", criticality).orElse(now.criticality()),
                level("mission", mission).orElse(now.mission()),
                exposed.isPresent(),
                Address.given(window));
    }

    private static Optional<Level> level(String name, Optional<String> word) {
        return Address.given(word).map(given -> {
            try {
                return Level.valueOf(given);
            } catch (IllegalArgumentException e) {
                throw ProblemException.parameter(name, given, "LOW, MEDIUM or HIGH");
            }
        });
    }
}
