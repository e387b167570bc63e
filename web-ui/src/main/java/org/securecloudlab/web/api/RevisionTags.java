package org.securecloudlab.web.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** Revisions as entity tags, {@code "r7"}, and what {@code If-Match} says about them (RFC 9110 sections 8.8.3 and 13.1.1). */
public final class RevisionTags {
    private static final Pattern TAG = Pattern.compile("\"r([1-9][0-9]{0,8})\"");

    private RevisionTags() {}

    public static EntityTag of(int revision) {
        return new EntityTag("r" + revision);
    }

    /**
     * The revision that {@code If-Match} names; empty for {@code *}, which is whatever there is.
     *
     * @throws ProblemException 428 without the header, 412 for a tag that was never one of ours
     */
    public static OptionalInt required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    ProblemKind.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of the revision that you change, so that nobody's work is overwritten");
        }
        if (ifMatch.strip().equals("*")) {
            return OptionalInt.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(ProblemKind.PRECONDITION_FAILED, "If-Match names no revision; read it again");
        }
        return OptionalInt.of(Integer.parseInt(tag.group(1)));
    }
}
