#!/usr/bin/env python3
"""Times nova's own filters and weighers on the benchmark's cloud.

Needs Debian's python3-nova (26.2.2). Reads what CloudExport writes:

    java -cp "benchmarks/target/classes:benchmarks/target/lib/*" \\
        org.securecloudlab.benchmarks.scheduler.CloudExport 1000 > cloud.jsonl
    /usr/bin/python3 benchmarks/nova/time_filters.py cloud.jsonl 20

One operation is what a request costs after placement has answered: nova's default filters and all its weighers
over the hosts with room, and consuming from the best; the next request gives that back. Neither placement nor the
database nor messages are in it, so nova as a whole is slower. Prints processor time.
"""

import json
import random
import statistics
import sys
import time

from oslo_utils import timeutils, uuidutils

from nova import conf, objects
from nova.scheduler import filters, host_manager, weights

FLAVORS = [(1, 2, 20), (2, 4, 40), (4, 8, 80), (8, 16, 160), (8, 8, 40), (16, 16, 80), (2, 16, 40), (4, 32, 80)]
SHARES = [30, 20, 15, 8, 8, 4, 10, 5]
ZONES = [None, None, None, "az1", "az2", "az3"]


def host_state(number, line):
    host = host_manager.HostState(line["host"], line["host"], uuidutils.generate_uuid())
    host.service = {
        "host": line["host"], "topic": "compute", "disabled": False, "disabled_reason": None, "forced_down": False,
        "last_seen_up": timeutils.utcnow(), "created_at": timeutils.utcnow(), "updated_at": None,
    }
    host.aggregates = [
        objects.Aggregate(id=place, uuid=uuidutils.generate_uuid(), name="a%d" % place, hosts=[], metadata=metadata)
        for place, metadata in enumerate(line["aggregates"])
    ]
    host.vcpus_total = line["vcpus"]
    host.vcpus_used = line["vcpus_used"]
    host.total_usable_ram_mb = line["ram_mib"]
    host.free_ram_mb = line["ram_mib"] - line["ram_used_mib"]
    host.total_usable_disk_gb = line["disk_gib"]
    host.disk_mb_used = line["disk_used_gib"] * 1024
    host.free_disk_mb = (line["disk_gib"] - line["disk_used_gib"]) * 1024
    host.cpu_allocation_ratio = line["cpu_ratio"]
    host.ram_allocation_ratio = host.disk_allocation_ratio = 1.0
    host.num_instances = line["instances"]
    host.hypervisor_type, host.hypervisor_version = "QEMU", 7002000
    host.supported_instances = [["x86_64", "kvm", "hvm"]]
    host.cpu_info, host.stats, host.metrics = "{}", {}, objects.MonitorMetricList(objects=[])
    return host


def request(draw):
    vcpus, ram_gib, disk_gib = draw.choices(FLAVORS, SHARES)[0]
    flavor = objects.Flavor(
        name="f", flavorid="f", memory_mb=ram_gib * 1024, vcpus=vcpus, root_gb=disk_gib, ephemeral_gb=0, swap=0,
        extra_specs={})
    return objects.RequestSpec(
        instance_uuid=uuidutils.generate_uuid(), flavor=flavor, num_instances=1, project_id="project",
        image=objects.ImageMeta(id=uuidutils.generate_uuid(), properties=objects.ImageMetaProps()),
        availability_zone=draw.choice(ZONES), instance_group=None, ignore_hosts=None, force_hosts=None,
        force_nodes=None, requested_destination=None, scheduler_hints={}, retry=None, numa_topology=None,
        pci_requests=objects.InstancePCIRequests(requests=[]), limits=objects.SchedulerLimits(), is_bfv=False)


def has_room(host, spec):
    flavor = spec.flavor
    return (host.free_ram_mb >= flavor.memory_mb and host.free_disk_mb >= flavor.root_gb * 1024
            and host.vcpus_total * host.cpu_allocation_ratio - host.vcpus_used >= flavor.vcpus)


def give_back(host, spec):
    flavor = spec.flavor
    host.free_ram_mb += flavor.memory_mb
    host.free_disk_mb += flavor.root_gb * 1024
    host.vcpus_used -= flavor.vcpus
    host.num_instances -= 1
    host.num_io_ops -= 1


def main(path, rounds):
    objects.register_all()
    config = conf.CONF
    config([], project="nova", default_config_files=[])
    with open(path, encoding="utf-8") as lines:
        hosts = [host_state(number, json.loads(line)) for number, line in enumerate(lines)]
    filter_handler = filters.HostFilterHandler()
    known = {found.__name__: found for found in filter_handler.get_matching_classes(
        config.filter_scheduler.available_filters)}
    enabled = [known[name]() for name in config.filter_scheduler.enabled_filters]
    weight_handler = weights.HostWeightHandler()
    weighers = [found() for found in weight_handler.get_matching_classes(config.filter_scheduler.weight_classes)]

    draw = random.Random(42)
    seconds, placed = [], 0
    for _ in range(rounds):
        spec = request(draw)
        offered = [host for host in hosts if has_room(host, spec)]
        begin = time.process_time()
        left = filter_handler.get_filtered_objects(enabled, offered, spec, 0)
        best = None
        if left:
            best = weight_handler.get_weighed_objects(weighers, left, spec)[0].obj
            best.consume_from_request(spec)
        seconds.append(time.process_time() - begin)
        if best is not None:
            placed += 1
            give_back(best, spec)
    median = statistics.median(seconds)
    print("%d hosts, %d requests, %d placed: median %.1f ms, %.1f placements per CPU second" % (
        len(hosts), rounds, placed, median * 1000, 1 / median))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
