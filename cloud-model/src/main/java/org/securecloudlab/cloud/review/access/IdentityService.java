package org.securecloudlab.cloud.review.access;

import java.util.Optional;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Urls;

/** How a service reaches the Identity service. */
final class IdentityService {
    private static final String GROUP = "keystone_authtoken";
    private static final String URL = "www_authenticate_uri";

    private IdentityService() {}

    static Optional<Finding> withoutTls(ServiceConfig service, RuleInfo rule) {
        return service.option(GROUP, URL)
                .filter(reading -> !Urls.isHttps(ReadingValue.text(reading)))
                .map(reading -> rule.on(service, reading).fix(fix(ReadingValue.text(reading))));
    }

    private static Fix fix(String url) {
        return Urls.isHttp(url)
                ? Fix.set(GROUP, URL, Urls.https(url))
                : Fix.words("[" + GROUP + "] " + URL + " = https://, then the Identity service\'s public address");
    }
}
