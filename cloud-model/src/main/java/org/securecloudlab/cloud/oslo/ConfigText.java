package org.securecloudlab.cloud.oslo;

/**
 * A configuration or policy file as it came.
 *
 * @param name path inside the export, such as {@code etc/nova/nova.conf}; with forward slashes
 * @param text its whole content
 */
public record ConfigText(String name, String text) {

    /** Never the content: it holds secrets. */
    @Override
    public String toString() {
        return name;
    }
}
