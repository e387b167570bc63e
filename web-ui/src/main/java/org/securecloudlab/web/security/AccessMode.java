package org.securecloudlab.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.securecloudlab.web.LabConfig;

/**
 * Whether a login is needed. On loopback it is not, because whoever can connect is on this machine; what a browser on this machine could be
 * talked into is kept out by {@link SiteGuard} instead.
 */
@ApplicationScoped
public class AccessMode {
    private final String host;
    private final boolean loginRequired;

    @Inject
    AccessMode(@ConfigProperty(name = "quarkus.http.host") String host, LabConfig config) {
        this(host, config.security().login());
    }

    AccessMode(String host, LabConfig.Login login) {
        this.host = host;
        this.loginRequired = login == LabConfig.Login.ALWAYS || !isLoopback(host);
    }

    /** Whether callers must say who they are. */
    public boolean loginRequired() {
        return loginRequired;
    }

    /** The address that the server listens on, as it was configured. */
    public String host() {
        return host;
    }

    /** True only when every address that the name stands for is a loopback address. */
    static boolean isLoopback(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!address.isLoopbackAddress()) {
                    return false;
                }
            }
            return !host.isEmpty();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
