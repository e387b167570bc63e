package org.securecloudlab.cloud.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalLong;
import org.securecloudlab.cloud.Inventory;

/**
 * Totals of one resource class over the providers that have it, in the class's unit.
 *
 * @param providers how many have it
 * @param total what is physically there
 * @param reserved kept for the hosts
 * @param used allocated; absent when a provider's usage is not known
 * @param capacity the sum of what placement lets in on each provider
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ResourceTotals(int providers, long total, long reserved, OptionalLong used, long capacity) {

    /** Of no provider. */
    public static final ResourceTotals NONE = new ResourceTotals(0, 0, 0, OptionalLong.of(0), 0);

    /** These totals and one more provider. */
    public ResourceTotals plus(Inventory inventory, OptionalLong providerUsed) {
        OptionalLong sum = used.isPresent() && providerUsed.isPresent()
                ? OptionalLong.of(Sums.add(used.getAsLong(), providerUsed.getAsLong()))
                : OptionalLong.empty();
        return new ResourceTotals(
                providers + 1,
                Sums.add(total, inventory.total()),
                Sums.add(reserved, inventory.reserved()),
                sum,
                Sums.add(capacity, inventory.capacity()));
    }
}
