package org.securecloudlab.web.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The names that this server answers to; the port is free, because a tunnel may change it. */
record HostNames(Set<String> names) {

    /** What a browser on this machine calls it. */
    static final HostNames LOOPBACK = of(List.of("localhost", "127.0.0.1", "[::1]"));

    /** These names; any name when there are none. */
    static HostNames of(List<String> names) {
        Set<String> lower = new TreeSet<>();
        names.forEach(name -> lower.add(name.strip().toLowerCase(Locale.ROOT)));
        return new HostNames(lower);
    }

    boolean allow(HttpServerRequest request) {
        if (names.isEmpty()) {
            return true;
        }
        HostAndPort authority = request.authority();
        // A request target in absolute form carries a name of its own, which RFC 9112 section 3.2.2 puts above Host.
        return authority != null && allows(authority.host()) && request.uri().startsWith("/");
    }

    boolean allows(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return names.contains(lower) || names.contains("[" + lower + "]");
    }

    String hint() {
        return "Use " + String.join(", ", names);
    }
}
