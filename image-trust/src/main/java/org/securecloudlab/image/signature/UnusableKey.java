package org.securecloudlab.image.signature;

import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/** A key that the library loads and that signs nothing: Diffie-Hellman of any kind. */
final class UnusableKey extends AsymmetricKeyParameter {
    UnusableKey() {
        super(false);
    }
}
