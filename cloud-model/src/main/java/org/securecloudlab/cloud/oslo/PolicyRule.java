package org.securecloudlab.cloud.oslo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One rule of a policy file.
 *
 * @param name the rule's name
 * @param value what the file says after parsing; {@code null}, {@code false} and an empty text or list all allow always
 * @param check what oslo.policy makes of it
 * @param line 1-based line of the name
 * @param bareBang the value is written {@code !} without quotes: to YAML a tag on nothing, hence null
 */
public record PolicyRule(String name, JsonNode value, PolicyCheck check, int line, boolean bareBang) {}
