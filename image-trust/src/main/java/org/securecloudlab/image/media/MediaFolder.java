package org.securecloudlab.image.media;

import java.io.IOException;
import java.util.List;
import org.securecloudlab.image.checksum.ListedFiles;

/** The folder that holds the media; who implements it bounds what can be read. */
public interface MediaFolder {

    /** Names of its files, sorted. */
    List<String> names();

    /** The bytes of a small file: a list, a signature. */
    byte[] bytes(String name) throws IOException;

    /** The files by the names that a list gives them. */
    ListedFiles files();
}
