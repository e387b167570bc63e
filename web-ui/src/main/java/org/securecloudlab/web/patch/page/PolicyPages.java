package org.securecloudlab.web.patch.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.urgency.UrgencyPolicy;
import org.securecloudlab.store.patch.PatchPolicies;
import org.securecloudlab.store.patch.VersionConflictException;
import org.securecloudlab.web.patch.CompanyPolicy;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** The page of the company's policy of urgency: how it stands, and the document to change. */
@Path("/patches/policy")
@Produces(MediaType.TEXT_HTML)
public class PolicyPages {
    /** RFC 9110 section 15.5.21. */
    private static final int UNPROCESSABLE = 422;

    private final PatchPolicies policies;
    private final CompanyPolicy company;
    private final SecurityIdentity identity;

    PolicyPages(PatchPolicies policies, CompanyPolicy company, SecurityIdentity identity) {
        this.policies = policies;
        this.company = company;
        this.identity = identity;
    }

    @GET
    public TemplateInstance policy(@QueryParam("saved") Optional<String> saved) {
        return page(Optional.empty(), List.of(), Said.after(saved));
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    public Response save(@FormParam("text") Optional<String> text, @FormParam("version") Optional<String> version) {
        String document = text.orElse("").replace("\r\n", "\n");
        Parsed<UrgencyPolicy> read = CompanyPolicy.read(document);
        if (read.value().isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(Optional.of(document), read.problems(), Said.NOTHING))
                    .build();
        }
        int known = version.filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> ProblemException.parameter("version", version.orElse(""), "the page's version"));
        try {
            policies.save(
                    document,
                    OptionalInt.of(known),
                    identity.getPrincipal().getName(),
                    Instant.now().truncatedTo(ChronoUnit.MICROS));
        } catch (VersionConflictException e) {
            return Said.again(page(Optional.of(document), List.of(), Said.conflict()));
        }
        return Said.seeOther("/patches/policy?saved");
    }

    private TemplateInstance page(Optional<String> typed, List<Problem> problems, Said said) {
        return PatchWorkTemplates.policy(
                company.now(),
                policies.current(),
                typed.or(() -> policies.current().map(PatchPolicies.StoredPolicy::content))
                        .orElse(CompanyPolicy.FIRST),
                problems,
                said);
    }
}
