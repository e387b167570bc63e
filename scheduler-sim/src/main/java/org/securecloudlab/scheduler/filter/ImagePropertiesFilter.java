package org.securecloudlab.scheduler.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.explain.Why;
import org.securecloudlab.scheduler.host.HostFacts.SupportedInstance;
import org.securecloudlab.scheduler.image.GuestKind;
import org.securecloudlab.scheduler.image.ImageProperties;
import org.securecloudlab.scheduler.image.VersionPredicate;

/**
 * Passes hosts that support the image's architecture, hypervisor type and vm mode: those that the image names must all occur in one of
 * the host's triples, in whatever place; and the host's version must be the wanted one, where both are known. Without any of the three
 * the version is not looked at (nova/scheduler/filters/image_props_filter.py; 26.2.2, and 31.0.0 and 33.0.2 for what is later).
 */
public final class ImagePropertiesFilter implements HostFilter {
    private static final SchedulerOption<String> DEFAULT_ARCHITECTURE = SchedulerOption.choice(
            "filter_scheduler.image_properties_default_architecture", GuestKind.ARCHITECTURE.names());

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public boolean onRebuild() {
        return true;
    }

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(DEFAULT_ARCHITECTURE);
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.FOLSOM);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        ImageProperties properties = request.imageProperties();
        Optional<String> defaultArchitecture = Optional.of(request.option(DEFAULT_ARCHITECTURE))
                .filter(name -> !name.isEmpty())
                .map(GuestKind.ARCHITECTURE::canonical);
        List<String> wanted = new ArrayList<>();
        properties.get("hw_architecture").or(() -> defaultArchitecture).ifPresent(wanted::add);
        properties.get("img_hv_type").ifPresent(wanted::add);
        properties.get("hw_vm_mode").ifPresent(wanted::add);
        if (wanted.isEmpty()) {
            return HostTest.ALL;
        }
        Optional<String> version = properties.truthy("img_hv_requested_version");
        NovaRelease release = request.option(NovaRelease.OPTION);
        Optional<VersionPredicate> versions = version.map(text -> VersionPredicate.of(text, release));
        boolean looksAtBits = release.isFrom(NovaRelease.CARACAL)
                && properties.truthy("hw_maxphysaddr_bits").isPresent();
        return HostTest.ofKind(
                host -> supports(host, wanted) && isVersion(host, versions) && isRead(looksAtBits),
                asked(String.join(" ", wanted), version),
                ImagePropertiesFilter::found);
    }

    // From 29 on the image's physical address bits are looked for in what nova takes for a dictionary, and what is the
    // text of one: the request fails at the first host that has passed until here.
    private static boolean isRead(boolean looksAtBits) {
        if (looksAtBits) {
            throw new IllegalArgumentException("nova cannot look for hw_maxphysaddr_bits in the text of cpu_info");
        }
        return true;
    }

    private static Sentence asked(String kind, Optional<String> version) {
        return version.map(text -> Sentence.of("scheduler.why.version", "{0} version {1}", kind, text))
                .orElseGet(() -> Sentence.plain(kind));
    }

    private static boolean supports(HostState host, List<String> wanted) {
        for (SupportedInstance triple : host.facts().supported()) {
            if (wanted.stream().allMatch(triple::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVersion(HostState host, Optional<VersionPredicate> versions) {
        long version = host.facts().hypervisorVersion();
        return version == 0 || versions.isEmpty() || versions.get().holdsFor(version);
    }

    private static Sentence found(HostState host) {
        List<String> triples = host.facts().supported().stream()
                .map(SupportedInstance::toString)
                .toList();
        return Sentence.of(
                "scheduler.why.hypervisor-version",
                "{0}; hypervisor version {1}",
                triples.isEmpty() ? Sentence.of("scheduler.why.nothing", "nothing") : Why.names(triples),
                host.facts().hypervisorVersion());
    }
}
