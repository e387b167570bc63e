package org.securecloudlab.cloud.oslo;

/** How the text of an option becomes a value ({@code oslo_config/types.py} of 9.0.0). */
@FunctionalInterface
public interface OptionType {

    /**
     * Converts a text.
     *
     * @throws IllegalArgumentException when oslo.config would refuse it
     */
    OptionValue parse(String text);
}
