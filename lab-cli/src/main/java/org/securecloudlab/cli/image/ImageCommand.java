package org.securecloudlab.cli.image;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Verifies images and boot media, and tells which boot paths nobody checks. */
@Command(
        name = "image",
        description = "Images and boot media: verify, sign, look into formats, templates and boot paths.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            MediaCommand.class,
            SignatureCommand.class,
            SignCommand.class,
            OpenPgpCommand.class,
            ChecksumsCommand.class,
            TemplateCommand.class,
            FormatCommand.class,
            PathsCommand.class,
            VerityCommand.class,
            ProvenanceCommand.class,
            ElementsCommand.class
        })
public final class ImageCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
