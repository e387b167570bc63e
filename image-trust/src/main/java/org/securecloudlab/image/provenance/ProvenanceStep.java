package org.securecloudlab.image.provenance;

/** What is checked, in the order in which it is told. */
public enum ProvenanceStep {
    /** The bundle has what a verifier needs: one signature, one certificate, a log entry. */
    BUNDLE("bundle"),
    /** The log promised, with its signature, to take the entry in, and at which time. */
    LOG_PROMISE("log's signed time"),
    /** Authorities for time say when the signature was there. */
    TIMESTAMP("timestamps"),
    /** At each time that somebody trusted signed, the certificate was valid; and there is such a time. */
    SIGNING_TIME("time of signing"),
    /** The certificate leads to a trusted authority. */
    CERTIFICATE_CHAIN("certificate chain"),
    /** The certificate stands in a public log of certificates. */
    CERTIFICATE_LOG("certificate log"),
    /** The entry is in the log's tree. */
    LOG_INCLUSION("log inclusion"),
    /** The log signed that tree. */
    LOG_CHECKPOINT("log checkpoint"),
    /** The entry is about this signature and this certificate. */
    LOG_CONTENT("log entry"),
    /** The file is the one that the bundle is about. */
    ARTIFACT("file"),
    /** The key of the certificate signed. */
    SIGNATURE("signature"),
    /** The statement is one that is understood, and says what was asked for. */
    PREDICATE("statement"),
    /** The certificate was issued to whom it should be. */
    IDENTITY("identity"),
    /** That identity was told by whom it should be. */
    ISSUER("issuer");

    private final String text;

    ProvenanceStep(String text) {
        this.text = text;
    }

    /** For people. */
    public String text() {
        return text;
    }
}
