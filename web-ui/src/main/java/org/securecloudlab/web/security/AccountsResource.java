package org.securecloudlab.web.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.store.account.Account;
import org.securecloudlab.store.account.Accounts;
import org.securecloudlab.web.problem.ProblemException;

/** Accounts, for administrators. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Accounts")
public class AccountsResource {
    private final Accounts accounts;

    AccountsResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "Every account")
    public List<AccountView> list() {
        return accounts.list().stream().map(AccountView::of).toList();
    }

    @POST
    @Operation(operationId = "createAccount", summary = "Makes an account")
    public Response create(NewAccount body, @Context UriInfo uri) {
        AccountRules.name(body.name());
        Account made =
                accounts.create(body.name(), AccountRules.hashed(body.password()), AccountRules.role(body.role()));
        return Response.created(uri.getAbsolutePathBuilder().path("{name}").build(made.name()))
                .entity(AccountView.of(made))
                .build();
    }

    @PATCH
    @Path("/{name}")
    @Operation(operationId = "changeAccount", summary = "Changes the password, the role or both")
    public AccountView change(@PathParam("name") String name, AccountChange body) {
        return accounts.change(
                        name,
                        body.password().map(AccountRules::hashed),
                        body.role().map(AccountRules::role))
                .map(AccountView::of)
                .orElseThrow(() -> ProblemException.notFound("account", name));
    }

    @DELETE
    @Path("/{name}")
    @Operation(operationId = "deleteAccount", summary = "Deletes an account; its sessions end at once")
    public void delete(@PathParam("name") String name) {
        if (!accounts.delete(name)) {
            throw ProblemException.notFound("account", name);
        }
    }
}
