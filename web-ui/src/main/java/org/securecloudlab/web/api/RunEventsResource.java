package org.securecloudlab.web.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.store.run.RunProgress;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Progress of a run as server-sent events (WHATWG HTML section 9.2), until it has ended. */
@Path(ApiPaths.V1 + "/runs/{id: [0-9]+}/events")
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Runs")
public class RunEventsResource {
    /** How often the database is asked for each listener. */
    private static final Duration INTERVAL = Duration.ofMillis(500);
    /** Every so many looks an event goes out although nothing changed, so that proxies keep the connection. */
    private static final int KEEP_ALIVE = 30;

    private final Runs runs;

    RunEventsResource(Runs runs) {
        this.runs = runs;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchRun",
            summary = "Progress as server-sent events named progress; the last one is named end")
    @Blocking
    public Multi<OutboundSseEvent> events(@PathParam("id") long id, @Context Sse sse) {
        // Looked for here, while the answer can still be 404; the ticks begin at once.
        if (runs.progress(id).isEmpty()) {
            throw ProblemException.notFound("run", id);
        }
        return Multi.createFrom()
                .ticks()
                .every(INTERVAL)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> look(id))
                .select()
                .first(new UntilEnd())
                .select()
                .where(new Changes(KEEP_ALIVE))
                .map(progress -> event(progress, sse));
    }

    private Uni<RunProgress> look(long id) {
        return Uni.createFrom()
                .item(() -> runs.progress(id).orElseThrow(() -> ProblemException.notFound("run", id)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static OutboundSseEvent event(RunProgress progress, Sse sse) {
        return sse.newEventBuilder()
                .name(progress.state().isFinal() ? "end" : "progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(RunProgress.class, progress)
                .build();
    }
}
