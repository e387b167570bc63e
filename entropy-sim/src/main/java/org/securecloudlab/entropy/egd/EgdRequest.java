package org.securecloudlab.entropy.egd;

/** What a client asks. */
sealed interface EgdRequest {
    /** Bytes that have to be there before it is answered whole. */
    default int bytesToWaitFor() {
        return 0;
    }

    /** Answers at once; a blocking read has nothing more to say once its bytes are served. */
    void answer(EgdAnswers answers);

    /** 0x00: how many bits the pool holds. */
    record PoolLevel() implements EgdRequest {
        @Override
        public void answer(EgdAnswers answers) {
            answers.poolLevel();
        }
    }

    /** 0x01: at once, as many bytes as there are. */
    record NonBlockingRead(int bytes) implements EgdRequest {
        @Override
        public void answer(EgdAnswers answers) {
            answers.atMost(bytes);
        }
    }

    /** 0x02: all bytes, however long it takes. */
    record BlockingRead(int bytes) implements EgdRequest {
        @Override
        public int bytesToWaitFor() {
            return bytes;
        }

        @Override
        public void answer(EgdAnswers answers) {}
    }

    /** 0x03: bytes for the pool, said to hold so many bits. */
    record Write(int bits, int bytes) implements EgdRequest {
        @Override
        public void answer(EgdAnswers answers) {
            answers.credit(Math.min(bits, bytes * Byte.SIZE));
        }
    }

    /** 0x04: the daemon's process id. */
    record ProcessId() implements EgdRequest {
        @Override
        public void answer(EgdAnswers answers) {
            answers.processId();
        }
    }
}
