package org.securecloudlab.scenario.expectation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.FigureLookup;
import org.securecloudlab.scenario.figure.Figures;
import org.securecloudlab.scenario.figure.Unit;

/** Reads an operand in every replication, in their order; what is judged once over all reads the same in each. */
final class Readings implements Operand.Visitor<List<Reading>> {
    private final FigureCatalogue catalogue;
    private final List<Figures> replications;

    Readings(FigureCatalogue catalogue, List<Figures> replications) {
        this.catalogue = catalogue;
        this.replications = replications;
    }

    @Override
    public List<Reading> literal(Operand.Literal literal) {
        return same(Reading.of(literal.value()));
    }

    @Override
    public List<Reading> figure(Operand.Figure figure) {
        return read(figure.text(), figure, known -> replications.stream()
                .map(figures -> reading(figure, known, figures))
                .toList());
    }

    @Override
    public List<Reading> mean(Operand.Mean mean) {
        List<Reading> known =
                mean.figure().accept(this).stream().filter(Reading::isKnown).toList();
        if (known.isEmpty()) {
            return read(mean.figure().text(), mean, figure -> same(noSamples(mean)));
        }
        double sum = 0;
        for (Reading reading : known) {
            sum += reading.value();
        }
        return same(Reading.of(sum / known.size()));
    }

    @Override
    public List<Reading> pooled(Operand.Pooled pooled) {
        return read(pooled.figureName(), pooled, known -> same(reading(pooled, known, Figures.pooled(replications))));
    }

    private static Reading reading(Operand operand, FigureLookup.Known known, Figures figures) {
        OptionalDouble value = known.in(figures);
        return value.isPresent() ? Reading.of(Unit.of(known.unit()).toBase(value.getAsDouble())) : noSamples(operand);
    }

    private static Reading noSamples(Operand operand) {
        return Reading.none(new Gap(operand.text(), Optional.empty()));
    }

    private List<Reading> same(Reading reading) {
        return Collections.nCopies(replications.size(), reading);
    }

    private List<Reading> read(String name, Operand operand, Function<FigureLookup.Known, List<Reading>> whenKnown) {
        return catalogue.resolve(name).accept(new FigureLookup.Visitor<>() {
            @Override
            public List<Reading> known(FigureLookup.Known known) {
                return whenKnown.apply(known);
            }

            @Override
            public List<Reading> absent(FigureLookup.Absent absent) {
                return same(Reading.none(
                        new Gap(operand.text(), Optional.of(absent.stage().stage()))));
            }

            @Override
            public List<Reading> unknown(FigureLookup.Unknown unknown) {
                throw new IllegalArgumentException("There is no figure [" + name + "]; check before judging");
            }
        });
    }
}
