package org.securecloudlab.image.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.image.LenientBase64;
import org.w3c.dom.Element;

/** Lines of commands that weaken an image. */
final class CommandReview {
    private CommandReview() {}

    /** The commands of a template, those before the packages first. */
    static List<Element> commands(Element root) {
        List<Element> commands = new ArrayList<>(Elements.at(root, "precommands", "command"));
        commands.addAll(Elements.at(root, "commands", "command"));
        return commands;
    }

    static List<AuditFinding> findings(Element command) {
        String where = Elements.path(command);
        if (command.getAttribute("type").equals("url")) {
            return Urls.isClear(Elements.text(command))
                    ? List.of(AuditFinding.inLine(
                            "command-http", where, Elements.text(command).strip()))
                    : List.of();
        }
        return ScriptReview.weaknesses(where, script(command));
    }

    /** What is run; nothing for a command that is somewhere else. */
    static String script(Element command) {
        String text = Elements.text(command);
        if (command.getAttribute("type").equals("base64")) {
            text = new String(LenientBase64.decode(text.strip()).orElse(new byte[0]), StandardCharsets.UTF_8);
        }
        return command.getAttribute("type").equals("url") ? "" : text;
    }
}
