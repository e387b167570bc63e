package org.securecloudlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.openstack.ImportedCloud;
import org.securecloudlab.cloud.openstack.MergedExport;
import org.securecloudlab.cloud.openstack.OpenStackImport;

/** Reads an export from the folders or the archive that it is kept in. */
final class ExportFiles {
    private ExportFiles() {}

    static Parsed<ImportedCloud> read(List<Path> sources, String cloudName) throws IOException {
        for (Path source : sources) {
            if (!Files.exists(source)) {
                throw new NoSuchFileException(source.toString());
            }
        }
        if (sources.size() == 1 && Files.isRegularFile(sources.get(0))) {
            return ArchiveFiles.read(sources.get(0), cloudName);
        }
        MergedExport export = new MergedExport();
        for (Path folder : sources) {
            export = export.with(Names.file(folder), new FolderSource(folder));
        }
        return OpenStackImport.readWithCoverage(export, cloudName);
    }
}
