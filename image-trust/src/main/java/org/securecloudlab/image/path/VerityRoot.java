package org.securecloudlab.image.path;

/**
 * Where the kernel of a guest learns the dm-verity root of its read-only disk, if it has one. The check is the guest's own, on every block
 * that it reads, so it does not matter on which way the disk came or who changed it where; what matters is who can write the root.
 */
public enum VerityRoot {
    /** As images usually are. */
    NONE,
    /** On the kernel's command line, by the image's property {@code os_command_line}: as trustworthy as the image service's metadata. */
    COMMAND_LINE,
    /** Inside a kernel image that the guest's firmware verifies (Secure Boot), by a key that is not in the cloud. */
    SIGNED_KERNEL
}
