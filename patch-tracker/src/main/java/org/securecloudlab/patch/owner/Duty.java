package org.securecloudlab.patch.owner;

/** Work on one instance, and which role is accountable for it: exactly one (guide P1 to P4; the lab's RACI table). */
public enum Duty {
    HOST_PATCH(Role.CLOUD_OPERATOR),
    IMAGE_REBUILD(Role.CLOUD_OPERATOR),
    GUEST_PATCH(Role.INSTANCE_OWNER),
    /** New CPU flags reach a guest by a full stop and start only. */
    STOP_AND_START(Role.INSTANCE_OWNER),
    STAGING_TEST(Role.INSTANCE_OWNER),
    RISK_ACCEPTANCE(Role.SECURITY_TEAM),
    FORENSIC_TRIAGE(Role.SECURITY_TEAM);

    private final Role accountable;

    Duty(Role accountable) {
        this.accountable = accountable;
    }

    public Role accountable() {
        return accountable;
    }
}
