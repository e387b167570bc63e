package org.securecloudlab.web.page.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of clouds. The texts stand in {@code messages/cl_en.properties} and {@code cl_zh.properties}. */
@MessageBundle("cl")
public interface CloudMessages {
    @Message
    String stored();

    @Message
    String version();

    @Message
    String versions();

    @Message
    String savedAt();

    @Message
    String emptyHow();

    @Message
    String importWhat();

    @Message
    String nameOfCloud();

    @Message
    String namePlaceholder();

    @Message
    String dropHere();

    @Message
    String orChoose();

    @Message
    String importNow();

    @Message
    String progress();

    @Message
    String sending();

    @Message
    String reading();

    @Message
    String refused();

    @Message
    String chooseFile();

    @Message
    String oneFile();

    @Message
    String newScenario();

    @Message
    String exportYaml();

    @Message
    String exportJson();

    @Message
    String parts();

    @Message
    String map();

    @Message
    String flavorsImages();

    @Message
    String problems();

    @Message
    String totals();

    @Message
    String hostsUp();

    @Message
    String zones();

    @Message
    String vcpuUsed();

    @Message
    String ramUsed();

    @Message
    String diskUsed();

    @Message
    String utilisation();

    @Message
    String hostsOf(String group);

    @Message
    String groupedBy();

    @Message
    String colouredBy();

    @Message
    String zone();

    @Message
    String aggregate();

    @Message
    String aggregates();

    @Message
    String rack();

    @Message
    String scarcest();

    @Message
    String ram();

    @Message
    String disk();

    @Message
    String allGroups();

    @Message
    String downOrDisabled();

    @Message
    String mapHelp();

    @Message
    String noHosts();

    @Message
    String noHostsMatch();

    @Message
    String noInstances();

    @Message
    String noInstancesMatch();

    @Message
    String noInstancesHere();

    @Message
    String inNone();

    @Message
    String hostsUnit();

    @Message
    String instancesUnit();

    @Message
    String notUp(String count);

    @Message
    String showMore();

    @Message
    String up();

    @Message
    String down();

    @Message
    String disabled();

    @Message
    String nameStarts();

    @Message
    String service();

    @Message
    String host();

    @Message
    String status();

    @Message
    String project();

    @Message
    String flavor();

    @Message
    String flavors();

    @Message
    String images();

    @Message
    String extraSpecs();

    @Message
    String noneHere();

    @Message
    String format();

    @Message
    String signed();

    @Message
    String signedYes();

    @Message
    String signedNo();

    @Message
    String metadata();

    @Message
    String others();

    @Message
    String projects();

    @Message
    String networks();

    @Message
    String serverGroups();

    @Message
    String securityGroups();

    @Message
    String randomSources();

    @Message
    String services();

    @Message
    String problemsOfImport();

    @Message
    String noProblems();

    @Message
    String from();

    @Message
    String to();

    @Message
    String compareVersions();

    @Message
    String oneVersion();

    @Message
    String confirmDelete(String name, int version);

    @Message
    String differences();

    @Message
    String noDifferences();

    @Message
    String what();

    @Message
    String change();

    @Message
    String added();

    @Message
    String removed();

    @Message
    String changed();

    @Message
    String field();

    @Message
    String before();

    @Message
    String after();
}
