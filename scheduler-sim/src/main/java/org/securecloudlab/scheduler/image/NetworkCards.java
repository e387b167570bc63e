package org.securecloudlab.scheduler.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Models of network cards, in any case; those of VMware's tools stand for others (nova/objects/fields.py, VIFModel). */
final class NetworkCards {
    private static final List<String> MODELS = List.of(
            "e1000",
            "e1000e",
            "ne2k_pci",
            "netfront",
            "pcnet",
            "rtl8139",
            "spapr-vlan",
            "sriov",
            "virtio",
            "lan9118",
            "vmxnet",
            "vmxnet3");
    private static final Map<String, String> OLD_NAMES = Map.of(
            "virtuale1000", "e1000",
            "virtuale1000e", "e1000e",
            "virtualpcnet32", "pcnet",
            "virtualsriovethernetcard", "sriov",
            "virtualvmxnet", "vmxnet",
            "virtualvmxnet3", "vmxnet3");

    static final PropertyType ZED = of(MODELS);
    static final PropertyType WITH_IGB = of(with("igb"));

    private NetworkCards() {}

    private static PropertyType of(List<String> models) {
        return PropertyType.of(text -> {
            String lower = text.toLowerCase(Locale.ROOT);
            return PropertyType.member(OLD_NAMES.getOrDefault(lower, lower), models);
        });
    }

    private static List<String> with(String later) {
        List<String> models = new ArrayList<>(MODELS);
        models.add(later);
        return models;
    }
}
