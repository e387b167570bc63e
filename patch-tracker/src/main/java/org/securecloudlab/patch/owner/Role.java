package org.securecloudlab.patch.owner;

/** Who takes part in keeping an instance patched. */
public enum Role {
    CLOUD_OPERATOR,
    INSTANCE_OWNER,
    SECURITY_TEAM
}
