package org.securecloudlab.web.image.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is said to have built an image.
 *
 * @param bundle a Sigstore bundle, as it stands beside the file
 * @param identity who must have signed
 * @param issuer who must have told that identity
 * @param predicateType what must be stated; anything when it is left out
 */
@Schema(name = "ImageProvenanceQuestion", description = "Who is said to have built an image")
public record ProvenanceQuestion(
        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        Optional<JsonNode> bundle,

        Optional<String> identity,
        Optional<String> issuer,
        Optional<String> predicateType) {}
