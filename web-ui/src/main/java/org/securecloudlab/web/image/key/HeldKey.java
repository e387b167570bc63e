package org.securecloudlab.web.image.key;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.securecloudlab.image.signature.Pem;
import org.securecloudlab.image.signing.LabKey;

/**
 * A lab's key in memory. Nothing that leaves this record has a part of the private key.
 *
 * @param name of the lab, which the certificates say too
 * @param certificateId id for the key manager
 */
record HeldKey(long id, String name, String certificateId, Instant validFrom, Instant validTo, LabKey key) {
    static final String MARK = "lab only: do not trust it anywhere else; the private key stays in this server's memory";

    /** As REST gives it. */
    Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("name", name);
        answer.put("mark", MARK);
        answer.put("keyType", key.type().propertyValue());
        answer.put("certificateId", certificateId);
        answer.put("validFrom", validFrom);
        answer.put("validTo", validTo);
        answer.put("certificate", certificate());
        answer.put("root", Pem.text("CERTIFICATE", key.root()));
        return answer;
    }

    String certificate() {
        return Pem.text("CERTIFICATE", key.certificate());
    }
}
