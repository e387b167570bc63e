package org.securecloudlab.web.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.securecloudlab.web.problem.ProblemException;

/** The name that an uploader gives a cloud. It stands in paths and in {@code name@version}, so it has neither {@code /} nor {@code @}. */
public record CloudName(Optional<String> given) {
    private static final Pattern NAME =
            Pattern.compile("[^/@\\\\\\p{Cntrl}\\s]([^/@\\\\\\p{Cntrl}]{0,98}[^/@\\\\\\p{Cntrl}\\s])?");

    public CloudName {
        given.filter(name -> !NAME.matcher(name).matches()).ifPresent(name -> {
            throw ProblemException.parameter(
                    "name",
                    "a name of " + name.length() + " characters",
                    "1 to 100 characters without /, @, \\ and control characters");
        });
    }

    /**
     * The name.
     *
     * @throws ProblemException 400 when none was given
     */
    String required() {
        return given.orElseThrow(() ->
                ProblemException.parameter("name", "nothing", "?name=…, because an export does not say its name"));
    }
}
