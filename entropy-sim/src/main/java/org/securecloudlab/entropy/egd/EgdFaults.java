package org.securecloudlab.entropy.egd;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What goes wrong on purpose.
 *
 * @param stallAfterBytes after so many bytes to all clients no byte is served any more; connections stay open
 * @param closeAfterBytes a client is disconnected after it got so many bytes
 * @param stuckByte every byte served is this one, as of a broken source
 */
public record EgdFaults(OptionalLong stallAfterBytes, OptionalLong closeAfterBytes, OptionalInt stuckByte) {
    public static final EgdFaults NONE = new EgdFaults(OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty());
}
