package org.securecloudlab.image.review;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.ServiceConfig;

/** Where nova looks for the image service: its servers, else a fixed endpoint, else the service catalog. */
final class ImageEndpoint {
    private ImageEndpoint() {}

    /** The servers of the file; none when they cannot be read. */
    static List<String> servers(ServiceConfig nova) {
        return nova.option("glance", "api_servers").map(ReadingValue::items).orElse(List.of());
    }

    /** The fixed endpoint, which counts when there are no servers. */
    static Optional<Reading> override(ServiceConfig nova) {
        boolean noServers = nova.option("glance", "api_servers").isPresent()
                && servers(nova).isEmpty();
        return nova.option("glance", "endpoint_override")
                .filter(reading -> noServers && !ReadingValue.text(reading).isEmpty());
    }
}
