package org.securecloudlab.web.patch;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.patch.urgency.UrgencyPolicy;
import org.securecloudlab.store.patch.PatchPolicies;
import org.securecloudlab.web.api.Answers;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.api.RevisionTags;
import org.securecloudlab.web.security.Roles;

/** The company's policy of urgency. */
@Path(PatchPaths.PATCH + "/policy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Patches")
public class PatchPolicyResource {
    private final PatchPolicies policies;
    private final CompanyPolicy company;
    private final SecurityIdentity identity;

    PatchPolicyResource(PatchPolicies policies, CompanyPolicy company, SecurityIdentity identity) {
        this.policies = policies;
        this.company = company;
        this.identity = identity;
    }

    /**
     * A policy as it counts.
     *
     * @param version 0 for the first policy, before one is stored
     * @param by who stored it
     */
    public record Policy(int version, Optional<String> by, Optional<Instant> at, UrgencyPolicy policy) {}

    @GET
    @Operation(operationId = "getPatchPolicy", summary = "The policy of urgency that counts; its version is the ETag")
    public Response get() {
        Optional<PatchPolicies.StoredPolicy> stored = policies.current();
        int version = stored.map(PatchPolicies.StoredPolicy::version).orElse(0);
        Response.ResponseBuilder answer = Response.ok(new Policy(
                version,
                stored.map(PatchPolicies.StoredPolicy::by),
                stored.map(PatchPolicies.StoredPolicy::at),
                company.now()));
        return (version > 0 ? answer.tag(RevisionTags.of(version)) : answer).build();
    }

    @PUT
    @Consumes({ApiPaths.YAML, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "savePatchPolicy",
            summary = "Stores the policy of urgency; If-Match to change one, without it the first")
    public Response save(@HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        String text = PatchPaths.text(body);
        Answers.require("The policy", CompanyPolicy.read(text));
        policies.save(
                text,
                ifMatch == null ? OptionalInt.of(0) : RevisionTags.required(ifMatch),
                identity.getPrincipal().getName(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        return get();
    }
}
