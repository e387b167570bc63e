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
    private static final String FILE = "policy.yaml";

    private final PatchPolicies policies;

    CompanyPolicy(PatchPolicies policies) {
        this.policies = policies;
    }

    /** What a document says. */
    static Parsed<UrgencyPolicy> read(String text) {
        return PatchDocument.read(text, FILE, PolicyDocument::policy);
    }

    /** The policy that counts now. */
    UrgencyPolicy now() {
        Optional<UrgencyPolicy> stored =
                policies.current().flatMap(policy -> read(policy.content()).value());
        return stored.orElse(UrgencyPolicy.DEFAULT);
    }
}
