package org.securecloudlab.scheduler.image;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.securecloudlab.scheduler.NovaRelease;

/**
 * The standard image properties and their types, and the old names that still stand for some of them (nova/objects/image_meta.py,
 * ImageMetaProps; nova/objects/fields.py). Up to Zed those of 26.2.2, later ones by the release that brought them.
 */
final class StandardProperties {
    private static final Map<String, PropertyType> ZED = types();
    private static final Map<NovaRelease, Map<String, PropertyType>> BY_RELEASE = byRelease();

    /** Old name to current name. */
    static final Map<String, String> OLD_NAMES = oldNames();

    private StandardProperties() {}

    /** By current name. */
    static Map<String, PropertyType> of(NovaRelease release) {
        return BY_RELEASE.getOrDefault(release, ZED);
    }

    private static Map<NovaRelease, Map<String, PropertyType>> byRelease() {
        Map<NovaRelease, Map<String, PropertyType>> byRelease = new EnumMap<>(NovaRelease.class);
        for (NovaRelease release : NovaRelease.values()) {
            Map<String, PropertyType> types = new TreeMap<>(ZED);
            LaterProperties.addTo(types, release);
            byRelease.put(release, types);
        }
        return byRelease;
    }

    private static Map<String, PropertyType> types() {
        Map<String, PropertyType> types = new TreeMap<>();
        put(types, PropertyType.ARCHITECTURE, "hw_architecture", "hw_emulation_architecture");
        types.put("img_hv_type", PropertyType.HYPERVISOR_TYPE);
        types.put("hw_vm_mode", PropertyType.VM_MODE);
        types.put("img_hv_requested_version", PropertyType.VERSIONS);
        put(types, PropertyType.LIST, "img_block_device_mapping", "img_mappings");
        texts(types);
        integers(types);
        flags(types);
        choices(types);
        return types;
    }

    private static void put(Map<String, PropertyType> types, PropertyType type, String... names) {
        for (String name : names) {
            types.put(name, type);
        }
    }

    private static void texts(Map<String, PropertyType> types) {
        put(
                types,
                PropertyType.TEXT,
                "hw_auto_disk_config",
                "hw_cpu_realtime_mask",
                "hw_disk_type",
                "hw_machine_type",
                "hw_mem_page_size",
                "img_owner_id",
                "img_root_device_name",
                "img_signature",
                "img_signature_certificate_uuid",
                "os_admin_user",
                "os_command_line",
                "os_distro");
    }

    private static void integers(Map<String, PropertyType> types) {
        put(
                types,
                PropertyType.INTEGER,
                "hw_cpu_cores",
                "hw_cpu_sockets",
                "hw_cpu_threads",
                "hw_cpu_max_cores",
                "hw_cpu_max_sockets",
                "hw_cpu_max_threads",
                "hw_device_id",
                "hw_numa_nodes",
                "hw_serial_port_count",
                "hw_video_ram",
                "img_compression_level",
                "img_version");
    }

    private static void flags(Map<String, PropertyType> types) {
        put(
                types,
                PropertyType.FLAG,
                "hw_boot_menu",
                "hw_ephemeral_encryption",
                "hw_ipxe_boot",
                "hw_locked_memory",
                "hw_mem_encryption",
                "hw_pmu",
                "hw_qemu_guest_agent",
                "hw_time_hpet",
                "hw_vif_multiqueue_enabled",
                "img_bdm_v2",
                "img_bittorrent",
                "img_cache_in_nova",
                "img_hide_hypervisor_id",
                "img_linked_clone",
                "img_use_agent",
                "os_require_quiesce",
                "os_skip_agent_inject_files_at_boot",
                "os_skip_agent_inject_ssh");
    }

    private static void choices(Map<String, PropertyType> types) {
        PropertyType diskBus = PropertyType.oneOf("fdc", "ide", "sata", "scsi", "usb", "virtio", "xen", "lxc", "uml");
        put(types, diskBus, "hw_cdrom_bus", "hw_disk_bus", "hw_floppy_bus", "hw_rescue_bus");
        types.put("hw_cpu_policy", PropertyType.oneOf("dedicated", "shared", "mixed"));
        types.put("hw_cpu_thread_policy", PropertyType.oneOf("prefer", "isolate", "require"));
        types.put("hw_ephemeral_encryption_format", PropertyType.oneOf("plain", "luks", "luksv2"));
        types.put("hw_firmware_type", PropertyType.oneOf("uefi", "bios"));
        types.put("hw_input_bus", PropertyType.oneOf("usb", "virtio"));
        types.put("hw_pci_numa_affinity_policy", PropertyType.oneOf("required", "legacy", "preferred", "socket"));
        types.put("hw_pointer_model", PropertyType.oneOf("usbtablet"));
        types.put("hw_rescue_device", PropertyType.oneOf("cdrom", "disk", "floppy", "fs", "lun"));
        types.put("hw_rng_model", PropertyType.oneOf("virtio"));
        types.put("hw_scsi_model", PropertyType.SCSI_MODEL);
        types.put("hw_tpm_model", PropertyType.oneOf("tpm-tis", "tpm-crb"));
        types.put("hw_tpm_version", PropertyType.oneOf("1.2", "2.0"));
        types.put(
                "hw_video_model",
                PropertyType.oneOf("cirrus", "qxl", "vga", "vmvga", "xen", "virtio", "gop", "none", "bochs"));
        types.put("hw_vif_model", NetworkCards.ZED);
        types.put("hw_viommu_model", PropertyType.oneOf("intel", "smmuv3", "virtio", "auto"));
        types.put("hw_watchdog_action", PropertyType.oneOf("none", "pause", "poweroff", "reset", "disabled"));
        types.put("img_config_drive", PropertyType.oneOf("optional", "mandatory"));
        types.put("img_signature_hash_method", PropertyType.oneOf("SHA-224", "SHA-256", "SHA-384", "SHA-512"));
        types.put(
                "img_signature_key_type",
                PropertyType.oneOf(
                        "DSA",
                        "ECC_SECP384R1",
                        "ECC_SECP521R1",
                        "ECC_SECT409K1",
                        "ECC_SECT409R1",
                        "ECC_SECT571K1",
                        "ECC_SECT571R1",
                        "RSA-PSS"));
        types.put("os_secure_boot", PropertyType.oneOf("required", "disabled", "optional"));
        types.put("os_type", PropertyType.oneOfAnyCase("linux", "windows"));
    }

    private static Map<String, String> oldNames() {
        Map<String, String> names = new TreeMap<>();
        names.put("architecture", "hw_architecture");
        names.put("auto_disk_config", "hw_auto_disk_config");
        names.put("block_device_mapping", "img_block_device_mapping");
        names.put("mappings", "img_mappings");
        names.put("bdm_v2", "img_bdm_v2");
        names.put("bittorrent", "img_bittorrent");
        names.put("cache_in_nova", "img_cache_in_nova");
        names.put("hypervisor_type", "img_hv_type");
        names.put("hypervisor_version_requires", "img_hv_requested_version");
        names.put("ipxe_boot", "hw_ipxe_boot");
        names.put("owner_id", "img_owner_id");
        names.put("root_device_name", "img_root_device_name");
        names.put("vm_mode", "hw_vm_mode");
        names.put("vmware_disktype", "hw_disk_type");
        names.put("vmware_image_version", "img_version");
        names.put("vmware_linked_clone", "img_linked_clone");
        names.put("vmware_ostype", "os_distro");
        names.put("xenapi_device_id", "hw_device_id");
        names.put("xenapi_image_compression_level", "img_compression_level");
        names.put("xenapi_skip_agent_inject_files_at_boot", "os_skip_agent_inject_files_at_boot");
        names.put("xenapi_skip_agent_inject_ssh", "os_skip_agent_inject_ssh");
        names.put("xenapi_use_agent", "img_use_agent");
        return names;
    }
}
