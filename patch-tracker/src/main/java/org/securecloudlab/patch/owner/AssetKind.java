package org.securecloudlab.patch.owner;

/** What can be owned and patched. */
public enum AssetKind {
    INSTANCE,
    IMAGE,
    HOST
}
