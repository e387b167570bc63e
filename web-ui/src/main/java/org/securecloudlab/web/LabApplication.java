package org.securecloudlab.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.Config;

/** Says where the server is, once it answers, and waits for its end. */
public class LabApplication implements QuarkusApplication {
    private final Config config;

    LabApplication(Config config) {
        this.config = config;
    }

    @Override
    public int run(String... arguments) {
        String host = config.getValue("quarkus.http.host", String.class);
        int port = config.getValue("quarkus.http.port", Integer.class);
        System.out.println("Secure Cloud Lab is ready: http://" + address(host) + ":" + port + "/");
        Quarkus.waitForExit();
        return 0;
    }

    private static String address(String host) {
        boolean any = host.equals("0.0.0.0") || host.equals("::");
        return any ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    }
}
