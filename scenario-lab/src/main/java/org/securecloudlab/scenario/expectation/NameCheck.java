package org.securecloudlab.scenario.expectation;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.FigureDefinition;
import org.securecloudlab.scenario.figure.Nearest;

/** Names of figures that do not exist, with what exists, the nearest first. */
final class NameCheck implements Operand.Visitor<List<Problem>> {
    private static final int SHOWN = 5;

    private final Expectation expectation;
    private final FigureCatalogue catalogue;

    NameCheck(Expectation expectation, FigureCatalogue catalogue) {
        this.expectation = expectation;
        this.catalogue = catalogue;
    }

    @Override
    public List<Problem> literal(Operand.Literal literal) {
        return List.of();
    }

    @Override
    public List<Problem> figure(Operand.Figure figure) {
        return exists(figure.text()) ? List.of() : List.of(problem(figure));
    }

    @Override
    public List<Problem> mean(Operand.Mean mean) {
        return figure(mean.figure());
    }

    @Override
    public List<Problem> pooled(Operand.Pooled pooled) {
        if (exists(pooled.figureName())) {
            return List.of();
        }
        Operand.Figure name = pooled.samples();
        List<String> samples = catalogue.definitions().stream()
                .filter(definition -> definition.kind() == FigureDefinition.Kind.SAMPLE)
                .map(FigureDefinition::name)
                .toList();
        String nearest = String.join(", ", Nearest.to(name.text(), samples, SHOWN));
        return List.of(error(name, "a figure with samples, without a statistic")
                .hint(nearest.isEmpty() ? "No figure of this run has samples." : "Nearest: " + nearest + "."));
    }

    private Problem problem(Operand.Figure figure) {
        Optional<FigureDefinition> samples = catalogue.definitions().stream()
                .filter(definition -> definition.name().equals(figure.text()))
                .findFirst();
        if (samples.isPresent()) {
            return error(figure, "one of its statistics")
                    .hint("It has samples: write " + figure.text() + ".p99, .mean, .max, .min or .count.");
        }
        return error(figure, "a figure of this run")
                .hint("Nearest: " + String.join(", ", Nearest.to(figure.text(), catalogue.names(), SHOWN)) + ". "
                        + "All: " + String.join(", ", catalogue.names()) + ".");
    }

    private Problem error(Operand.Figure figure, String expected) {
        return Placed.error(expectation, figure.position(), "`" + figure.text() + "`", expected);
    }

    private boolean exists(String name) {
        return catalogue.resolve(name).exists();
    }
}
