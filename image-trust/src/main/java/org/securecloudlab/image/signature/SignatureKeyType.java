package org.securecloudlab.image.signature;

import java.util.Arrays;
import java.util.Optional;

/** The key types that {@code img_signature_key_type} can name (cursive {@code signature_utils.SignatureKeyType}). */
public enum SignatureKeyType {
    RSA_PSS("RSA-PSS", KeyFamily.RSA),
    DSA("DSA", KeyFamily.DSA),
    ECC_SECT571K1("ECC_SECT571K1", KeyFamily.EC),
    ECC_SECT409K1("ECC_SECT409K1", KeyFamily.EC),
    ECC_SECT571R1("ECC_SECT571R1", KeyFamily.EC),
    ECC_SECT409R1("ECC_SECT409R1", KeyFamily.EC),
    ECC_SECP521R1("ECC_SECP521R1", KeyFamily.EC),
    ECC_SECP384R1("ECC_SECP384R1", KeyFamily.EC);

    private final String propertyValue;
    private final KeyFamily family;

    SignatureKeyType(String propertyValue, KeyFamily family) {
        this.propertyValue = propertyValue;
        this.family = family;
    }

    /** The type of exactly this name. */
    public static Optional<SignatureKeyType> named(String value) {
        return Arrays.stream(values())
                .filter(type -> type.propertyValue.equals(value))
                .findFirst();
    }

    public String propertyValue() {
        return propertyValue;
    }

    public KeyFamily family() {
        return family;
    }

    /** The SEC name of the curve that the type names, in lower case; empty for the types without one. */
    public Optional<String> curve() {
        return family == KeyFamily.EC
                ? Optional.of(propertyValue.substring("ECC_".length()).toLowerCase(java.util.Locale.ROOT))
                : Optional.empty();
    }
}
