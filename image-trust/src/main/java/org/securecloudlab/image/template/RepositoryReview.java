package org.securecloudlab.image.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Package repositories: transport, signatures, certificate checks; what is absent counts as no, as in Oz. */
final class RepositoryReview {
    private static final Set<String> YES = Set.of("true", "yes");

    private RepositoryReview() {}

    static List<AuditFinding> findings(Element root) {
        List<AuditFinding> findings = new ArrayList<>();
        for (Element repository : Elements.at(root, "repositories", "repository")) {
            Element url = Elements.first(repository, "url").orElseThrow();
            if (Urls.isClear(Elements.text(url))) {
                findings.add(AuditFinding.of("repo-http", Elements.path(url)));
            }
            off(repository, "signed").ifPresent(where -> findings.add(AuditFinding.of("repo-unsigned", where)));
            if (Urls.scheme(Elements.text(url)).equals("https")) {
                off(repository, "sslverify")
                        .ifPresent(where -> findings.add(AuditFinding.of("repo-tls-unchecked", where)));
            }
        }
        return findings;
    }

    /** Where a switch is off: at itself, or at the repository when it is not there. */
    private static Optional<String> off(Element repository, String name) {
        Optional<Element> element = Elements.first(repository, name);
        boolean on = element.map(e -> Elements.text(e).toLowerCase(Locale.ROOT))
                .filter(YES::contains)
                .isPresent();
        return on ? Optional.empty() : Optional.of(Elements.path(element.orElse(repository)));
    }
}
