package org.securecloudlab.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.web.security.Roles;

/** Who is calling. */
@Path(ApiPaths.V1 + "/caller")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Accounts")
public class CallerResource {
    private final SecurityIdentity identity;

    CallerResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Who is calling.
     *
     * @param name of the account; {@code local} where no login is needed
     * @param roles from the least to the most
     */
    public record Caller(String name, List<String> roles) {}

    @GET
    @Operation(operationId = "getCaller", summary = "Who is calling, and with which roles")
    public Caller get() {
        return new Caller(
                identity.getPrincipal().getName(),
                Roles.ALL.stream().filter(identity::hasRole).toList());
    }
}
