package org.securecloudlab.image.template;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A hardening rule and how commands carry it out.
 *
 * @param id such as {@code CCE-26976-1}
 * @param control the control of NIST SP 800-53 that it helps to fulfil
 * @param title what it asks for
 * @param source the guide that has it
 * @param commands a line that matches one of them carries it out
 */
public record HardeningRule(String id, String control, String title, String source, List<Pattern> commands) {

    public HardeningRule {
        commands = List.copyOf(commands);
    }

    boolean isCarriedOutBy(String line) {
        String effect = CommandRule.effect(line);
        return commands.stream().anyMatch(pattern -> pattern.matcher(effect).find());
    }
}
