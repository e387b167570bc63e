package org.securecloudlab.image.signature;

import org.securecloudlab.image.certificate.CertificateFault;

/** The exceptions that the real code ends with, and what the compute service makes of them. */
public enum RaisedException {
    SIGNATURE_VERIFICATION_ERROR("cursive.exception.SignatureVerificationError", true),
    CERTIFICATE_VALIDATION_FAILED("nova.exception.CertificateValidationFailed", true),
    INVALID_SIGNATURE("cryptography.exceptions.InvalidSignature", false),
    UNSUPPORTED_ALGORITHM("cryptography.exceptions.UnsupportedAlgorithm", false),
    INVALID_VERSION("cryptography.x509.base.InvalidVersion", false),
    DUPLICATE_EXTENSION("cryptography.x509.extensions.DuplicateExtension", false),
    UPLOAD_EXCEPTION("glance.common.exception.UploadException", false),
    TYPE_ERROR("builtins.TypeError", false),
    VALUE_ERROR("builtins.ValueError", false),
    ASSERTION_ERROR("builtins.AssertionError", false),
    ATTRIBUTE_ERROR("builtins.AttributeError", false),
    INTERNAL_ERROR("cryptography.exceptions.InternalError", false),
    KEY_ERROR("builtins.KeyError", false),
    UNICODE_DECODE_ERROR("builtins.UnicodeDecodeError", false),
    UNSUPPORTED_GENERAL_NAME("cryptography.x509.general_name.UnsupportedGeneralNameType", false),
    NOT_IMPLEMENTED_ERROR("builtins.NotImplementedError", false),
    /** None: the code runs for ever. */
    NONE("", false);

    private final String pythonName;
    private final boolean abortsBuild;

    RaisedException(String pythonName, boolean abortsBuild) {
        this.pythonName = pythonName;
        this.abortsBuild = abortsBuild;
    }

    /** The one in which the parser of certificates ends. */
    static RaisedException of(CertificateFault fault) {
        return switch (fault) {
            case VALUE -> VALUE_ERROR;
            case KEY -> KEY_ERROR;
            case TYPE -> TYPE_ERROR;
            case UNICODE -> UNICODE_DECODE_ERROR;
            case GENERAL_NAME -> UNSUPPORTED_GENERAL_NAME;
            case DUPLICATE_EXTENSION -> DUPLICATE_EXTENSION;
            case VERSION -> INVALID_VERSION;
        };
    }

    /** With its module. */
    public String pythonName() {
        return pythonName;
    }

    /**
     * The compute service gives the build up at once; everything else falls into its catch-all, and the build is tried on other
     * nodes first (nova {@code compute/manager.py}, {@code _build_and_run_instance}).
     */
    public boolean abortsBuild() {
        return abortsBuild;
    }
}
