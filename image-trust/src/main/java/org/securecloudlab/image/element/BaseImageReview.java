package org.securecloudlab.image.element;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.image.template.AuditFinding;
import org.securecloudlab.image.template.ScriptReview;

/** Where scripts of the root phase get the base image from, and what checks it. */
final class BaseImageReview {
    private static final Pattern FETCHES = Pattern.compile(
            "\\bcache-url\\b|\\b(curl|wget)\\s|\\b(docker|podman|\\$\\{?DIB_CONTAINERFILE_RUNTIME\\}?)\"?\\s+(pull|build)\\b");
    private static final Pattern SUMS = Pattern.compile("\\b(sha(1|224|256|384|512)|md5|b2)sum\\b|\\bsum-file\\b");
    private static final Pattern SIGNATURES = Pattern.compile("\\bgpgv\\b|\\bgpg2?\\b[^\\n]*--verify|\\bcosign\\b");
    private static final Pattern OFFLINE = Pattern.compile("\\bDIB_OFFLINE\\b");
    private static final Pattern CLEAR = Pattern.compile("(^|[\\s=\"'-])(http|ftp)://[A-Za-z0-9$]");
    private static final Pattern HELPER = Pattern.compile("/bin/([A-Za-z0-9_.-]+)");

    private final List<BuilderElement> elements;

    BaseImageReview(List<BuilderElement> elements) {
        this.elements = elements;
    }

    List<AuditFinding> findings(BuilderElement element) {
        List<AuditFinding> findings = new ArrayList<>();
        element.scripts("root").forEach((name, text) -> {
            String where = element.name() + "/root.d/" + name;
            String script = String.join("\n", ScriptReview.lines(text));
            String whole = script + helpers(script);
            if (FETCHES.matcher(whole).find()) {
                ScriptReview.lines(text).stream()
                        .filter(line -> CLEAR.matcher(line).find())
                        .forEach(line -> findings.add(AuditFinding.inLine("base-http", where, line)));
                missing(SUMS, whole, "base-no-checksum", where, findings);
                missing(SIGNATURES, whole, "base-no-signature", where, findings);
                if (OFFLINE.matcher(whole).find()) {
                    findings.add(AuditFinding.of("base-cache-unchecked", where));
                }
            }
        });
        return findings;
    }

    private static void missing(Pattern pattern, String text, String code, String where, List<AuditFinding> findings) {
        if (!pattern.matcher(text).find()) {
            findings.add(AuditFinding.of(code, where));
        }
    }

    /** Programs of any element that the script calls, but for the one that only downloads. */
    private String helpers(String script) {
        StringBuilder text = new StringBuilder();
        Matcher called = HELPER.matcher(script);
        while (called.find()) {
            String program = called.group(1);
            if (!program.equals("cache-url")) {
                elements.forEach(
                        element -> text.append('\n').append(element.files().getOrDefault("bin/" + program, "")));
            }
        }
        return text.toString();
    }
}
