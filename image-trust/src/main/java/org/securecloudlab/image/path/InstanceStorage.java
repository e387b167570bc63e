package org.securecloudlab.image.path;

/** Where a node keeps the disks of its instances ({@code [libvirt] images_type}). */
public enum InstanceStorage {
    /** An overlay that trusts its base file at every start. */
    QCOW2,
    /** A flat copy of the base file. */
    RAW,
    /** A volume that the base file is copied into. */
    LVM,
    /** In Ceph. */
    RBD;

    /** The value of nova.conf; {@code default} depends on {@code use_cow_images}, and other backends copy the base file as {@link #RAW} does. */
    static InstanceStorage of(String imagesType, boolean useCowImages) {
        return switch (imagesType) {
            case "qcow2" -> QCOW2;
            case "lvm" -> LVM;
            case "rbd" -> RBD;
            case "default" -> useCowImages ? QCOW2 : RAW;
            default -> RAW;
        };
    }
}
