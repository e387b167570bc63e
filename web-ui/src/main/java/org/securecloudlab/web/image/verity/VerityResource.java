package org.securecloudlab.web.image.verity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.image.report.VerityAnswer;
import org.securecloudlab.image.verity.VerityClaim;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Tells the dm-verity root of a raw disk that is sent, or checks the disk against a tree that stands behind it in the same stream. */
@Path(ApiPaths.V1 + "/images/verity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Images")
public class VerityResource {
    private final SentDisks disks;

    VerityResource(SentDisks disks) {
        this.disks = disks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "verifyDisk",
            summary =
                    "The dm-verity root of a raw disk; with hashOffset every block against the tree that begins there")
    public Map<String, Object> verify(
            InputStream body,
            @BeanParam VerityQuestion question,
            @QueryParam("hashOffset") Optional<Long> hashOffset,
            @HeaderParam("Content-Length") @DefaultValue("-1") long length) {
        return VerityAnswer.of(
                hashOffset.isPresent()
                        ? disks.check(body, length, question.root().orElse("").strip(), hashOffset.get())
                        : disks.root(body, length, claim(question)));
    }

    private static VerityClaim claim(VerityQuestion question) {
        Parsed<VerityClaim> claim = question.claim();
        return claim.value().orElseThrow(() -> ProblemException.invalid("The question", claim.problems()));
    }
}
