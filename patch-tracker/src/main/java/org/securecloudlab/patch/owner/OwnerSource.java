package org.securecloudlab.patch.owner;

/** Where an owner is known from, from the weakest to the strongest statement. */
public enum OwnerSource {
    PROJECT,
    TAG,
    HAND
}
