package org.securecloudlab.web.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.hosts.CloudNames;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.hosts.fit.FitAnswer;
import org.securecloudlab.scenario.hosts.fit.FitQuestion;
import org.securecloudlab.scenario.hosts.fit.FitStudy;
import org.securecloudlab.scenario.hosts.isolation.IsolationAnswer;
import org.securecloudlab.scenario.hosts.isolation.IsolationStudy;
import org.securecloudlab.scenario.hosts.loss.FailureDomain;
import org.securecloudlab.scenario.hosts.loss.LossAnswer;
import org.securecloudlab.scenario.hosts.loss.LossStudy;
import org.securecloudlab.scheduler.review.FilterReview;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;
import org.securecloudlab.web.security.Roles;

/** What else fits into a stored cloud, what a loss costs, who shares hosts, and what its filters are worth. */
@Path("/api/v1/clouds/{name}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "What if")
public class HostStudiesResource {
    private final AskedCloud asked;

    HostStudiesResource(AskedCloud asked) {
        this.asked = asked;
    }

    @GET
    @Path("/fit")
    @Operation(
            operationId = "countFit",
            summary = "How many more instances of each flavor fit, what stops the next one, what is stranded")
    public FitAnswer fit(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @QueryParam("flavor") List<String> flavors,
            @QueryParam("image") Optional<String> image,
            @QueryParam("project") Optional<String> project,
            @QueryParam("zone") Optional<String> zone) {
        Cloud cloud = asked.require(name, version);
        CloudNames names = new CloudNames(cloud);
        List<Flavor> wanted = new ArrayList<>();
        flavors.forEach(flavor -> names.flavor("flavor", flavor).ifPresent(wanted::add));
        Optional<Image> booted = image.flatMap(text -> names.image("image", text));
        Optional<String> asking = project.flatMap(text -> names.project("project", text));
        zone.ifPresent(text -> names.zone("zone", text));
        if (!names.problems().isEmpty()) {
            throw ProblemException.invalid("The question", names.problems());
        }
        FitQuestion question = new FitQuestion(
                wanted.isEmpty() ? cloud.flavors() : wanted,
                booted.or(() -> Optional.of(Image.of("plain"))),
                asking.orElse(""),
                zone);
        return TimeLimit.answer((progress, cancellation) -> FitStudy.of(cloud, question, progress, cancellation));
    }

    @GET
    @Path("/loss")
    @Operation(
            operationId = "loseDomains",
            summary = "Each host, rack, aggregate or zone lost in turn: what does not fit elsewhere, and what to add")
    public LossAnswer loss(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @QueryParam("of") @DefaultValue("zone") List<String> kinds,
            @QueryParam("zones") @DefaultValue("pinned") String zones) {
        List<Problem> problems = new ArrayList<>();
        Set<FailureDomain.Kind> lost = EnumSet.noneOf(FailureDomain.Kind.class);
        kinds.forEach(
                kind -> word("of", kind, FailureDomain.Kind.class, problems).ifPresent(lost::add));
        ZoneRule rule = word("zones", zones, ZoneRule.class, problems).orElse(ZoneRule.PINNED);
        refuse(problems);
        Cloud cloud = asked.require(name, version);
        return TimeLimit.answer((progress, cancellation) ->
                LossStudy.of(cloud, FailureDomain.of(cloud, lost), rule, progress, cancellation));
    }

    @GET
    @Path("/isolation")
    @Operation(
            operationId = "studyIsolation",
            summary = "Which projects share hosts, and what packing or spreading by project would change")
    public IsolationAnswer isolation(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @QueryParam("zones") @DefaultValue("pinned") String zones) {
        List<Problem> problems = new ArrayList<>();
        ZoneRule rule = word("zones", zones, ZoneRule.class, problems).orElse(ZoneRule.PINNED);
        refuse(problems);
        Cloud cloud = asked.require(name, version);
        return TimeLimit.answer((progress, cancellation) -> IsolationStudy.of(cloud, rule, progress, cancellation));
    }

    @GET
    @Path("/filter-review")
    @Operation(
            operationId = "reviewFilters",
            summary = "The scheduler's filters: kinds, what users can manipulate, conflicts, what fits nowhere")
    public FilterReview review(@PathParam("name") String name, @PathParam("version") String version) {
        return FilterReview.of(asked.require(name, version));
    }

    private static <E extends Enum<E>> Optional<E> word(
            String parameter, String text, Class<E> type, List<Problem> problems) {
        E[] all = type.getEnumConstants();
        Optional<E> found = Arrays.stream(all)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(Problem.error(parameter, text, Arrays.toString(all).toLowerCase(Locale.ROOT)));
        }
        return found;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, "Parameters are wrong", problems);
        }
    }
}
