package org.securecloudlab.web.entropy.sizing;

/** What the page begins with. */
final class ExampleModel {
    static final String TEXT = """
            name: power loss
            seed: 42
            replications: 10
            hosts: {count: 20, kernel: "6.1"}
            nova: {release: zed}
            backing: broker
            guests:
              - {name: web, count: 800, kernel: "6.1", workload: web-server}
            storm: {arrivals: poisson, over: PT10S, startUp: PT5S}
            sources:
              - {type: infinite-noise, count: 2, price: 40}
            target: {share: 0.999, wait: PT2S, lostSources: 1}
            """;

    private ExampleModel() {}
}
