package org.securecloudlab.web.patch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.patch.document.PatchDocument;
import org.securecloudlab.patch.urgency.PolicyDocument;
import org.securecloudlab.patch.urgency.UrgencyPolicy;
import org.securecloudlab.store.patch.PatchPolicies;

/** The policy of urgency that counts: the stored one, else the first policy. */
@ApplicationScoped
public class CompanyPolicy {
    /** {@link UrgencyPolicy#DEFAULT} as a document, to begin with. */
    public static final String FIRST = """
            days: calendar
            zone: Z
            cvss: {critical: 30, high: 30, medium: 90, low: 180}
            ssvc: {attend: 30, act: 14}
            company:
              - {name: exploited and exposed, exposed: true, inKev: true, days: 3}
              - {name: exploited, inKev: true, days: 14}
              - {name: critical, severity: critical, days: 14}
              - {name: regular, days: 30}
            """;

    private static final String FILE = "policy.yaml";

    private final PatchPolicies policies;

    CompanyPolicy(PatchPolicies policies) {
        this.policies = policies;
    }

    /** What a document says. */
    public static Parsed<UrgencyPolicy> read(String text) {
        return PatchDocument.read(text, FILE, PolicyDocument::policy);
    }

    /** The policy that counts now. */
    public UrgencyPolicy now() {
        Optional<UrgencyPolicy> stored =
                policies.current().flatMap(policy -> read(policy.content()).value());
        return stored.orElse(UrgencyPolicy.DEFAULT);
    }
}
