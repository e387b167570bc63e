package org.securecloudlab.image.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Where the media come from and what checks them. */
final class MediaReview {
    private MediaReview() {}

    static List<AuditFinding> findings(Element root) {
        List<AuditFinding> findings = new ArrayList<>();
        Element install = Elements.first(root, "os", "install").orElseThrow();
        for (String medium : List.of("iso", "url")) {
            Elements.first(install, medium)
                    .filter(MediaReview::isClear)
                    .ifPresent(element -> findings.add(AuditFinding.of("media-http", Elements.path(element))));
        }
        Optional<Element> sums = Elements.children(install).stream()
                .filter(child -> OzInstall.SUMS.contains(Elements.name(child)))
                .findFirst();
        if (sums.isEmpty() && install.getAttribute("type").equals("iso")) {
            findings.add(AuditFinding.of("media-no-checksum", Elements.path(install)));
        }
        sums.ifPresent(element -> findings.addAll(ofSums(element)));
        return findings;
    }

    private static List<AuditFinding> ofSums(Element sums) {
        List<AuditFinding> findings = new ArrayList<>();
        if (!Elements.name(sums).equals("sha256sum")) {
            findings.add(AuditFinding.of("media-weak-checksum", Elements.path(sums)));
        }
        if (isClear(sums)) {
            findings.add(AuditFinding.of("checksum-http", Elements.path(sums)));
        }
        return findings;
    }

    private static boolean isClear(Element element) {
        return Urls.isClear(Elements.text(element));
    }
}
