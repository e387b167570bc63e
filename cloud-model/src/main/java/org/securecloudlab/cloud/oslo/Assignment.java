package org.securecloudlab.cloud.oslo;

/**
 * One assignment of a configuration file, without secrets.
 *
 * @param section as written, between the brackets; a repeated section is the same one
 * @param group the section as oslo.config compares it: in lower case, except {@code DEFAULT}
 * @param key as written, stripped
 * @param value continuation lines are joined by a newline
 * @param line 1-based line of the key
 * @param lastLine 1-based line of its last continuation line; the same as {@code line} without any
 * @param notes what was seen of the value before it was masked
 */
public record Assignment(
        String section, String group, String key, String value, int line, int lastLine, ValueNotes notes) {

    /** {@code group/key}, as it is compared. */
    String path() {
        return group + "/" + key;
    }
}
