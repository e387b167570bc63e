package org.securecloudlab.cli.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.image.element.BuilderElement;
import org.securecloudlab.image.element.ElementPlan;
import org.securecloudlab.image.element.ElementReport;
import org.securecloudlab.image.element.ElementReview;
import org.securecloudlab.image.report.ElementAnswer;
import org.securecloudlab.image.template.HardeningCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what an element list of disk-image-builder makes of an image. */
@Command(
        name = "elements",
        description = {
            "Tell what disk-image-builder makes of an element list: which elements and scripts, in which order, where the base "
                    + "image comes from and what checks it, commands that weaken it, hardening rules that are carried out.",
            "Exit status 1 when the builder would not build it or something should be mended. Nothing is run or fetched."
        },
        sortOptions = false)
final class ElementsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ELEMENT", arity = "1..*", description = "As disk-image-create is given them.")
    private List<String> wanted = List.of();

    @Option(
            names = "--elements-path",
            paramLabel = "DIR[:DIR…]",
            required = true,
            description = "Folders of elements, the first before the later ones; the builder's own must be among them.")
    private String elementsPath = "";

    @Option(names = "--env", paramLabel = "NAME=VALUE", description = "A variable of the build. May be repeated.")
    private List<String> variables = List.of();

    @Option(names = "-n", description = "Leave the element base out, as the builder's option of that name does.")
    private boolean skipBase;

    @Option(names = "--scripts", description = "List the scripts in the order in which they run.")
    private boolean listScripts;

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        SortedMap<String, String> environment = environment();
        ElementReport report = ElementReview.of(
                ElementFolders.read(elementsPath),
                ElementPlan.asked(wanted, skipBase, environment.getOrDefault("ARCH", "amd64")),
                environment,
                HardeningCatalogue.builtIn());
        PrintWriter out = console.out();
        String name = String.join(" ", wanted);
        if (console.isJson()) {
            out.print(JsonLines.line(CloudJson.mapper(), name, ElementAnswer.of(report)));
        } else {
            print(name, report, out);
        }
        return report.isClean() ? ExitStatus.YES : ExitStatus.NO;
    }

    private SortedMap<String, String> environment() {
        SortedMap<String, String> environment = new TreeMap<>();
        for (String variable : variables) {
            int equals = variable.indexOf('=');
            if (equals <= 0) {
                throw new InputException("--env", "[" + variable + "]", "NAME=VALUE");
            }
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        return environment;
    }

    private static List<String> names(ElementReport report) {
        return report.plan().elements().stream().map(BuilderElement::name).toList();
    }

    private void print(String name, ElementReport report, PrintWriter out) {
        report.plan().refusal().ifPresent(refusal -> out.printf("%s: not built: %s%n", name, refusal));
        if (report.plan().refusal().isEmpty()) {
            out.printf(
                    "%s: %d elements, %d scripts%n  %s%n",
                    name, names(report).size(), report.scripts().size(), String.join(" ", names(report)));
        }
        if (listScripts) {
            report.scripts()
                    .forEach(
                            script -> out.printf("  %-13s %s (%s)%n", script.phase(), script.name(), script.element()));
        }
        report.findings().forEach(finding -> out.println(FindingLine.of(finding)));
    }
}
