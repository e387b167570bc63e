package org.securecloudlab.store.cloud;

import java.util.List;
import org.securecloudlab.store.ConflictException;

/** A version that runs pin cannot be deleted: their reports could not be explained any more. */
public final class CloudInUseException extends ConflictException {
    private static final long serialVersionUID = 1L;

    public CloudInUseException(String reference, List<Long> runIds) {
        super("cloud " + reference + " is needed by runs " + runIds + "; delete these runs first");
    }
}
