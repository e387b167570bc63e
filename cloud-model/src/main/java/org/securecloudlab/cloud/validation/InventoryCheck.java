package org.securecloudlab.cloud.validation;

import org.securecloudlab.cloud.Inventory;

/** An inventory that placement would accept (Placement API, "Update resource provider inventory"). */
final class InventoryCheck {
    private InventoryCheck() {}

    static void check(String path, Inventory inventory, Findings findings) {
        findings.atLeast(path + ".total", 0, inventory.total());
        findings.atLeast(path + ".reserved", 0, inventory.reserved());
        findings.atLeast(path + ".minUnit", 1, inventory.minUnit());
        findings.atLeast(path + ".stepSize", 1, inventory.stepSize());
        if (inventory.reserved() > inventory.total() && inventory.total() >= 0) {
            findings.add(path + ".reserved", String.valueOf(inventory.reserved()), "no more than the total");
        }
        if (inventory.maxUnit() < inventory.minUnit() && inventory.total() > 0) {
            findings.add(path + ".maxUnit", String.valueOf(inventory.maxUnit()), "no less than minUnit");
        }
        if (!(inventory.allocationRatio() > 0) || Double.isInfinite(inventory.allocationRatio())) {
            findings.add(path + ".allocationRatio", String.valueOf(inventory.allocationRatio()), "a ratio above 0");
        }
    }
}
