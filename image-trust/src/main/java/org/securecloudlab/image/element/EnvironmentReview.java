package org.securecloudlab.image.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.securecloudlab.image.template.AuditFinding;

/** Variables of a build that weaken its image. */
final class EnvironmentReview {
    private static final String WHERE = "environment";
    private static final Pattern CLEAR = Pattern.compile("(?i)\\b(http|ftp)://");
    private static final Pattern NO_GPG = Pattern.compile("--no-check-gpg|--allow-unauthenticated|--nogpgcheck");
    private static final Map<String, String> SET = Map.of(
            "DIB_DEV_USER_PASSWORD", "rootpw-clear",
            "DIB_DEV_USER_PWDLESS_SUDO", "sudo-without-password",
            "DIB_DEV_USER_AUTHORIZED_KEYS", "ssh-key-baked-in",
            "DIB_OFFLINE", "base-cache-unchecked");

    private EnvironmentReview() {}

    static List<AuditFinding> findings(SortedMap<String, String> environment) {
        List<AuditFinding> findings = new ArrayList<>();
        environment.forEach((name, value) -> {
            String code = SET.get(name);
            if (code != null && !value.isEmpty()) {
                findings.add(AuditFinding.inLine(code, WHERE, name));
            }
            if (name.startsWith("DIB_") && CLEAR.matcher(value).find()) {
                boolean isBase = name.equals("DIB_CLOUD_IMAGES") || name.equals("DIB_LOCAL_IMAGE");
                findings.add(AuditFinding.inLine(isBase ? "base-http" : "repo-http", WHERE, name + "=" + value));
            }
            if (NO_GPG.matcher(value).find()) {
                findings.add(AuditFinding.inLine("repo-unsigned", WHERE, name + "=" + value));
            }
        });
        return findings;
    }
}
