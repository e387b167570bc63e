package org.securecloudlab.scheduler.filter.removed;

import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/** With the extra spec {@code trust:trusted_host}, passes hosts of exactly that trust level (last rule: nova 16). nova asked an attestation server; here the level is what the host's stats say under {@code trusted_host}, else {@code unknown}, which is an assumption of ours. */
public final class TrustedFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.FOLSOM, NovaRelease.PIKE);
    }

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public HostTest prepare(RequestContext request) {
        String wanted = request.spec().flavor().extraSpecs().getOrDefault("trust:trusted_host", "");
        return wanted.isEmpty()
                ? HostTest.ALL
                : HostTest.ofKind(
                        host -> level(host).equals(wanted),
                        Sentence.of("scheduler.why.trust", "trust level {0}", wanted),
                        host -> Sentence.plain(level(host)));
    }

    private static String level(HostState host) {
        return host.facts().stats().getOrDefault("trusted_host", "unknown");
    }
}
