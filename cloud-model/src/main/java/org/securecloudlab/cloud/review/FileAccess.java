package org.securecloudlab.cloud.review;

/**
 * Who may do what with a file or folder, as an archive records it.
 *
 * @param path inside the archive, without a slash at the end
 * @param folder whether it is a folder
 * @param owner name of the owning user
 * @param group name of the owning group
 * @param mode permission bits of POSIX, such as {@code 0640}
 */
public record FileAccess(String path, boolean folder, String owner, String group, int mode) {}
