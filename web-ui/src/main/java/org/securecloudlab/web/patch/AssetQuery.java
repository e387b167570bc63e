package org.securecloudlab.web.patch;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.securecloudlab.patch.owner.AssetKind;
import org.securecloudlab.patch.owner.OwnershipState;
import org.securecloudlab.store.patch.AssetFilter;
import org.securecloudlab.store.patch.AssetSort;

/** Filters and order of a list of assets; all that are given must hold. */
public class AssetQuery {
    @Parameter(description = "Owning team")
    @QueryParam("team")
    Optional<String> team = Optional.empty();

    @Parameter(description = "owned, unowned or orphaned")
    @QueryParam("ownership")
    Optional<String> ownership = Optional.empty();

    @Parameter(description = "instance, image or host")
    @QueryParam("kind")
    Optional<String> kind = Optional.empty();

    @Parameter(description = "Such as production")
    @QueryParam("environment")
    Optional<String> environment = Optional.empty();

    @Parameter(description = "Start of the name, without regard to case")
    @QueryParam("name")
    Optional<String> name = Optional.empty();

    @Parameter(description = "true: only with findings; false: only without")
    @QueryParam("affected")
    Optional<Boolean> affected = Optional.empty();

    @Parameter(description = "urgent, findings, name or added")
    @QueryParam("sort")
    @DefaultValue("urgent")
    String sort = "urgent";

    AssetFilter toFilter() {
        return new AssetFilter(
                team,
                ownership.map(word -> PatchPaths.word(OwnershipState.class, "ownership", word)),
                kind.map(word -> PatchPaths.word(AssetKind.class, "kind", word)),
                environment,
                name,
                affected);
    }

    AssetSort toSort() {
        return PatchPaths.word(AssetSort.class, "sort", sort);
    }
}
