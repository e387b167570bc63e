package org.securecloudlab.cloud.review;

/** Sections of the OpenStack Security Guide, as findings name them: document, {@code #}, section. */
public final class Guide {
    private static final String INSTANCES = "security-guide/instance-management/security-services-for-instances#";

    public static final String IMAGE_SIGNATURES = INSTANCES + "image-signature-verification";
    public static final String TRUSTED_IMAGES = INSTANCES + "trusted-images";
    public static final String ENTROPY = INSTANCES + "entropy-to-instances";
    public static final String SCHEDULING = INSTANCES + "scheduling-instances-to-nodes";
    public static final String ENCRYPTED_MIGRATION = INSTANCES + "encrypted-live-migration";
    public static final String MIGRATION_NETWORK = INSTANCES + "migration-network";
    public static final String DISABLE_MIGRATION = INSTANCES + "disable-live-migration";
    public static final String COMPUTE_01 = "security-guide/compute/checklist#check-compute-01";
    public static final String COMPUTE_02 = "security-guide/compute/checklist#check-compute-02";
    public static final String COMPUTE_03 = "security-guide/compute/checklist#check-compute-03";
    public static final String COMPUTE_04 = "security-guide/compute/checklist#check-compute-04";
    public static final String COMPUTE_05 = "security-guide/compute/checklist#check-compute-05";
    public static final String IMAGE_01 = "security-guide/image-storage/checklist#check-image-01";
    public static final String IMAGE_02 = "security-guide/image-storage/checklist#check-image-02";
    public static final String IMAGE_03 = "security-guide/image-storage/checklist#check-image-03";
    public static final String IMAGE_04 = "security-guide/image-storage/checklist#check-image-04";
    public static final String IMAGE_05 = "security-guide/image-storage/checklist#check-image-05";
    public static final String TLS = "security-guide/secure-communication/introduction-to-ssl-and-tls";
    public static final String CONSOLES = "security-guide/compute/how-to-select-virtual-consoles#vnc";
    public static final String MESSAGING = "security-guide/messaging/security";
    public static final String SECRETS = "security-guide/secrets-management";
    public static final String POLICIES = "security-guide/identity/policies";

    private Guide() {}
}
