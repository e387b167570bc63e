package org.securecloudlab.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securecloudlab.cloud.Problem;

/**
 * One thing that is wrong with an input, as {@link Problem} says it.
 *
 * @param severity {@code error} (refused) or {@code warning} (kept, with a gap)
 * @param line 1-based
 */
@Schema(name = "ProblemItem", description = "One thing that is wrong with an input")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProblemItem(
        String severity,
        Optional<String> file,
        String path,
        OptionalInt line,
        String found,
        String expected,
        String hint) {

    public static ProblemItem of(Problem problem) {
        return new ProblemItem(
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.file(),
                problem.path(),
                problem.line(),
                problem.found(),
                problem.expected(),
                problem.hint());
    }

    public static List<ProblemItem> of(List<Problem> problems) {
        return problems.stream().map(ProblemItem::of).toList();
    }
}
