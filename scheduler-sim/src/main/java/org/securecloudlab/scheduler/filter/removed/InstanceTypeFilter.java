package org.securecloudlab.scheduler.filter.removed;

import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/** Passes hosts with as much free memory and disk as the flavor asks, and with every extra spec among their capabilities, text for text (the rule of Diablo, 2011.3). */
public final class InstanceTypeFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.DIABLO, NovaRelease.DIABLO);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        Flavor flavor = request.spec().flavor();
        return HostTest.of(
                host -> host.freeRamMiB() >= flavor.ramMiB()
                        && host.freeDiskMiB() >= flavor.rootGiB() * 1024
                        && flavor.extraSpecs().entrySet().stream().allMatch(spec -> spec.getValue()
                                .equals(host.facts().stats().get(spec.getKey()))),
                Sentence.of(
                        "scheduler.why.memory-disk",
                        "{0} MiB of memory, {1} GiB of disk, {2}",
                        flavor.ramMiB(),
                        flavor.rootGiB(),
                        flavor.extraSpecs()),
                host -> Sentence.plain(host.freeRamMiB() + " MiB, " + host.freeDiskMiB() / 1024 + " GiB, "
                        + host.facts().stats()));
    }
}
