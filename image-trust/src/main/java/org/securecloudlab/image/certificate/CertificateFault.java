package org.securecloudlab.image.certificate;

/** The kinds of exception in which the real parser ends. */
public enum CertificateFault {
    /** {@code ValueError}: bytes that are not what they should be. */
    VALUE,
    /** {@code KeyError}: a string type or TLS feature that no table has. */
    KEY,
    /** {@code TypeError}: a value of the wrong Python type. */
    TYPE,
    /** {@code UnicodeDecodeError}. */
    UNICODE,
    /** {@code UnsupportedGeneralNameType}: X.400 and EDI names. */
    GENERAL_NAME,
    /** {@code DuplicateExtension}. */
    DUPLICATE_EXTENSION,
    /** {@code InvalidVersion}: neither version 1 nor 3. */
    VERSION
}
