package org.securecloudlab.image.certificate;

/** A certificate, a name of it or an extension that the real parser refuses. */
public final class MalformedCertificateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final CertificateFault fault;

    MalformedCertificateException(CertificateFault fault, String message) {
        super(message);
        this.fault = fault;
    }

    static MalformedCertificateException value(String message) {
        return new MalformedCertificateException(CertificateFault.VALUE, message);
    }

    /** In which exception the real parser ends. */
    public CertificateFault fault() {
        return fault;
    }
}
