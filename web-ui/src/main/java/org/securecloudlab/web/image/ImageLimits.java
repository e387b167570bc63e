package org.securecloudlab.web.image;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What images may cost and where boot media lie, as {@code lab.images.…}. Uploads have the limits of {@code lab.upload.…}. */
@ConfigMapping(prefix = "lab.images")
public interface ImageLimits {

    /** The directory whose sub-folders hold boot media that may be verified; none: that is switched off. */
    Optional<Path> mediaDirectory();

    /** The trusted root that Sigstore bundles are checked against, a file; none: that is switched off. */
    Optional<Path> trustedRoot();

    /** Most files in a folder of boot media. */
    @WithDefault("10000")
    int mediaFiles();

    /** Longest time that one verification of a folder may take. */
    @WithDefault("PT10M")
    Duration mediaDuration();

    /** Checks of images that are kept; the oldest go. */
    @WithDefault("100")
    int checksKept();

    /** Lab keys that are kept; a new one is refused while there are as many. */
    @WithDefault("50")
    int keysKept();
}
