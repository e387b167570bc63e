package org.securecloudlab.image.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The root password of a template; Oz takes its text as it is, so even something that looks like a hash is the password. */
final class RootPasswordReview {
    /** NIST SP 800-63B section 5.1.1.2: at least eight characters, and none of those that everybody knows. */
    private static final int MIN_CHARACTERS = 8;

    private static final Set<String> WELL_KNOWN = Set.of(
            "password",
            "password1",
            "password123",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "pa$$word",
            "12345678",
            "123456789",
            "1234567890",
            "qwertyuiop",
            "qwerty123",
            "letmein1",
            "iloveyou",
            "rootroot",
            "rootpass",
            "rootpassword",
            "rootpw",
            "ozrootpw",
            "administrator",
            "adminadmin",
            "admin123",
            "openstack",
            "changeit",
            "welcome1",
            "welcome123",
            "sunshine",
            "trustno1",
            "test1234",
            "testtest",
            "cloudcloud",
            "redhat123",
            "fedora123",
            "centos123",
            "ubuntu123",
            "vagrant1",
            "11111111",
            "00000000",
            "abcd1234",
            "abc12345",
            "secret123",
            "qwer1234");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)change[ _-]?(this|me|it|your)|replace|your[ _-]?(own[ _-]?)?(root[ _-]?)?passw|placeholder|todo|fixme|"
                    + "insert.*(here|passw)|enter.*passw|set[ _-]?(this|me)\\b|put.*here|passw.*\\bhere\\b|"
                    + "^\\s*(<.*>|\\$\\{.*}|\\{\\{.*}}|%.*%|@.*@|x{3,}|\\*{3,}|\\.{3,})\\s*$");

    private RootPasswordReview() {}

    static List<AuditFinding> findings(Element root) {
        Element os = Elements.first(root, "os").orElseThrow();
        Optional<Element> element = Elements.first(os, "rootpw");
        String password = element.map(Elements::text).orElse("");
        if (password.isEmpty()) {
            return List.of(AuditFinding.of("rootpw-default", Elements.path(os)));
        }
        String where = Elements.path(element.orElseThrow());
        if (PLACEHOLDER.matcher(password).find()) {
            return List.of(AuditFinding.of("rootpw-placeholder", where));
        }
        List<AuditFinding> findings = new ArrayList<>();
        findings.add(AuditFinding.of("rootpw-clear", where));
        if (password.strip().length() < MIN_CHARACTERS
                || WELL_KNOWN.contains(password.strip().toLowerCase(Locale.ROOT))) {
            findings.add(AuditFinding.of("rootpw-weak", where));
        }
        return findings;
    }
}
