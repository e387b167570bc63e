package org.securecloudlab.browser;

import java.util.Map;

/** The words that the walk looks for, in the visitor's language. */
final class Texts {
    private static final Map<String, String> CHINESE = Map.of(
            "Import", "导入",
            "Save", "保存",
            "Run", "运行",
            "Compare", "比较",
            "Hosts", "主机",
            "expectations hold", "符合期望",
            "expectations fail", "不符合期望",
            "Why?", "为什么？");

    private Texts() {}

    static String in(Visitor visitor, String english) {
        return visitor.language().equals("zh") ? CHINESE.getOrDefault(english, english) : english;
    }
}
