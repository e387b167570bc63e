package org.securecloudlab.scenario.world;

import java.util.List;
import org.securecloudlab.scenario.stage.LifeCycleStage;
import org.securecloudlab.scenario.stage.Passage;
import org.securecloudlab.scenario.stage.StageRun;
import org.securecloudlab.scenario.world.Life.State;

/** Leads instances from stage to stage. */
final class Journey {
    private final World world;
    private final List<String> names;

    Journey(World world, List<LifeCycleStage> stages) {
        this.world = world;
        this.names = stages.stream().map(LifeCycleStage::name).toList();
    }

    void begin(Life life, List<StageRun> stages) {
        enter(life, stages, 0);
    }

    private void enter(Life life, List<StageRun> stages, int index) {
        if (index == stages.size()) {
            return;
        }
        life.enters(names.get(index));
        stages.get(index).enter(life, new Step(life, stages, index));
    }

    /** Leaving one stage, once. */
    private final class Step implements Passage {
        private final Life life;
        private final List<StageRun> stages;
        private final int index;
        private boolean left;

        Step(Life life, List<StageRun> stages, int index) {
            this.life = life;
            this.stages = stages;
            this.index = index;
        }

        @Override
        public void proceed() {
            if (leave()) {
                enter(life, stages, index + 1);
            }
        }

        @Override
        public void fail(String reason) {
            if (leave()) {
                world.fail(life, reason);
            }
        }

        /** False when the stage has let it go already, or when it ended meanwhile. */
        private boolean leave() {
            boolean leaves = !left && life.state() == State.STARTING;
            left = true;
            return leaves;
        }
    }
}
