package org.securecloudlab.cli.lint;

import java.nio.charset.StandardCharsets;
import org.securecloudlab.cloud.oslo.ConfigText;

/** Makes text of a file's bytes. */
final class ConfigBytes {
    private ConfigBytes() {}

    static ConfigText text(String name, byte[] bytes) {
        return new ConfigText(name, new String(bytes, StandardCharsets.UTF_8));
    }
}
