package org.securecloudlab.cli.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.securecloudlab.cli.Names;
import org.securecloudlab.image.checksum.ListedFiles;
import org.securecloudlab.image.media.MediaFolder;

/** Boot media in a folder of the disk. */
record DiskMediaFolder(Path folder, List<String> names, ListedFiles files) implements MediaFolder {

    static DiskMediaFolder of(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            List<String> names = children.filter(Files::isRegularFile)
                    .map(Names::file)
                    .sorted()
                    .toList();
            return new DiskMediaFolder(folder, names, new FolderFiles(folder));
        }
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        return OpenPgpCommand.bounded(folder.resolve(name));
    }
}
