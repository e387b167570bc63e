package org.securecloudlab.web;

import java.net.BindException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.securecloudlab.web.security.StartRefusedException;

/** Why the application did not start, in one sentence for the operator; the log has the rest. */
final class StartFailures {

    private StartFailures() {}

    static String explain(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause : Stream.iterate(failure, c -> c != null, Throwable::getCause)
                .limit(50)
                .toList()) {
            if (cause instanceof StartRefusedException) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof BindException) {
                var config = ConfigProvider.getConfig();
                return "cannot listen on " + config.getValue("quarkus.http.host", String.class) + " port "
                        + config.getValue("quarkus.http.port", String.class)
                        + ": it is taken or not this machine's. Try --port 0";
            }
            root = cause;
        }
        return "it did not start: " + root;
    }
}
