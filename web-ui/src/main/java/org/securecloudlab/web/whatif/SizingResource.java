package org.securecloudlab.web.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.hosts.CloudNames;
import org.securecloudlab.scenario.hosts.size.PricedKind;
import org.securecloudlab.scenario.hosts.size.SizeAnswer;
import org.securecloudlab.scenario.hosts.size.SizeQuestion;
import org.securecloudlab.scenario.hosts.size.SizeStudy;
import org.securecloudlab.scenario.hosts.size.Workload;
import org.securecloudlab.store.trace.StoredTrace;
import org.securecloudlab.store.trace.Traces;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;
import org.securecloudlab.web.security.Roles;

/** The cheapest hosts for a workload, with a stored cloud's configuration, flavors and kinds of hosts. */
@Path("/api/v1/clouds/{name}/versions/{version}/sizing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "What if")
public class SizingResource {
    private static final int MOST_HOSTS = 2_000;

    private final AskedCloud asked;
    private final Traces traces;

    SizingResource(AskedCloud asked, Traces traces) {
        this.asked = asked;
        this.traces = traces;
    }

    @POST
    @Operation(
            operationId = "sizeHosts",
            summary = "The fewest or cheapest hosts on which at most a share of the requests fail, with intervals")
    public SizeAnswer size(
            @PathParam("name") String name, @PathParam("version") String version, @Nullable SizeBody body) {
        if (body == null) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, "The body is missing; a JSON object is expected");
        }
        Cloud cloud = asked.require(name, version);
        SizeQuestion question = question(cloud, body);
        return TimeLimit.answer((progress, cancellation) -> SizeStudy.of(cloud, question, progress, cancellation));
    }

    private SizeQuestion question(Cloud cloud, SizeBody body) {
        CloudNames names = new CloudNames(cloud);
        List<PricedKind> kinds = new ArrayList<>();
        for (SizeBody.Kind kind : body.kinds().orElse(List.of())) {
            names.host("kinds.host", kind.host()).ifPresent(host -> kinds.add(new PricedKind(host, kind.price())));
        }
        Optional<Image> image = body.fromVolume().orElse(false) ? Optional.empty() : Optional.of(Image.of("plain"));
        String project =
                body.project().flatMap(name -> names.project("project", name)).orElse("");
        List<Problem> problems = SizeNumbers.problems(body);
        Set<Flavor> taken = new LinkedHashSet<>(PricedKind.taken(cloud, kinds, image, project));
        AskedWorkload asking = new AskedWorkload(body, cloud, taken, problems);
        Optional<Workload> workload = body.trace().isPresent()
                ? trace(body.trace().get())
                        .flatMap(text -> asking.replaying(text, body.trace().get()))
                : asking.mixed(names);
        if (body.trace().isPresent()) {
            problems.addAll(names.problems());
        }
        if (workload.isEmpty() || !problems.isEmpty()) {
            throw ProblemException.invalid("The question", problems);
        }
        return new SizeQuestion(
                workload.get(),
                image,
                project,
                kinds,
                body.failingShare().orElse(0.0),
                body.lostHosts().orElse(0),
                body.zones().orElse(0),
                body.seed().orElse(1),
                body.replications().orElse(10),
                MOST_HOSTS);
    }

    private Optional<String> trace(String name) {
        return Optional.of(
                traces.find(name).map(StoredTrace::csv).orElseThrow(() -> ProblemException.notFound("trace", name)));
    }
}
