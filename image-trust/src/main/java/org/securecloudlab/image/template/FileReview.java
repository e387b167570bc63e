package org.securecloudlab.image.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Files that go into the image. */
final class FileReview {
    private static final Pattern LOGIN_KEY = Pattern.compile("(?i)(^|/)authorized_keys2?$");

    private FileReview() {}

    static List<AuditFinding> findings(Element root) {
        List<AuditFinding> findings = new ArrayList<>();
        for (Element file : Elements.at(root, "files", "file")) {
            if (file.getAttribute("type").equals("url") && Urls.isClear(Elements.text(file))) {
                findings.add(AuditFinding.of("file-http", Elements.path(file)));
            }
            if (LOGIN_KEY.matcher(file.getAttribute("name")).find()) {
                findings.add(AuditFinding.of("ssh-key-baked-in", Elements.path(file)));
            }
        }
        for (Element extra : Elements.at(root, "os", "install", "extras")) {
            Elements.children(extra).stream()
                    .filter(each -> Urls.isClear(each.getAttribute("source")))
                    .forEach(each -> findings.add(AuditFinding.of("file-http", Elements.path(each))));
        }
        return findings;
    }
}
