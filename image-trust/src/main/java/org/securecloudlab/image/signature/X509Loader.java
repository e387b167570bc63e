package org.securecloudlab.image.signature;

/** Fetches certificates as cursive does ({@code signature_utils.get_certificate}). */
final class X509Loader {
    private static final int MAX_CERTIFICATE_BYTES = 1 << 20;

    private X509Loader() {}

    /** The certificate of an id, or the refusal that cursive or the parser ends with. */
    static SigningCertificate fetch(KeyManager keys, String id, Stage stage) {
        KeyManager.Answer answer = keys.find(id);
        if (answer instanceof KeyManager.Unknown) {
            throw planned(stage, "certificate-not-found", "no certificate with the id [" + id + "]");
        }
        if (answer instanceof KeyManager.Certificate certificate) {
            if (!certificate.format().equals(KeyManager.Certificate.X_509)) {
                throw planned(
                        stage, "bad-certificate-format", "a certificate of format [" + certificate.format() + "]");
            }
            return parse(certificate.der(), stage);
        }
        throw planned(stage, "key-manager-unavailable", "the key manager does not answer for the id [" + id + "]");
    }

    /** Parses strictly: exactly one certificate in DER, nothing behind it. */
    static SigningCertificate parse(byte[] der, Stage stage) {
        if (der.length > MAX_CERTIFICATE_BYTES) {
            throw new RefusedException(Refusal.escaped(
                    stage, RaisedException.VALUE_ERROR, "the certificate cannot be parsed: more than 1 MiB"));
        }
        return SigningCertificate.of(der, stage);
    }

    private static RefusedException planned(Stage stage, String reason, String detail) {
        return new RefusedException(Refusal.planned(stage, reason, detail));
    }
}
