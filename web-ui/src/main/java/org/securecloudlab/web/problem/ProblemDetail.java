package org.securecloudlab.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * RFC 9457 problem details, with one extension member.
 *
 * @param type a URI that names the kind of problem; {@code about:blank} when the status says it all
 * @param title the kind in words, the same for each occurrence
 * @param status the HTTP status code
 * @param detail this occurrence
 * @param instance the path that was asked for
 * @param problems everything that is wrong with the input, where there was one
 */
@Schema(name = "Problem", description = "RFC 9457 problem details")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetail(
        String type, String title, int status, String detail, String instance, List<ProblemItem> problems) {

    /** RFC 9457 section 3: the media type of these. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemDetail {
        problems = List.copyOf(problems);
    }
}
