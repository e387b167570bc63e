package org.securecloudlab.web.image.key;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lab key to make.
 *
 * @param name of the lab
 * @param keyType as {@code img_signature_key_type} has it; {@code RSA-PSS} when it is left out
 * @param days how long its certificate is valid; 365 when it is left out, a number below 0 for one that has expired that many days ago
 */
@Schema(name = "NewLabKey", description = "A lab key to make")
public record NewKey(Optional<String> name, Optional<String> keyType, OptionalInt days) {}
