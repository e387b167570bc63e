/** Predictors that guess the next symbol (SP 800-90B 6.3.7 to 6.3.10), in the reading of the NIST tool: counts here are the tool's counts. */
@NullMarked
package org.securecloudlab.entropy.assessment.predictor;

import org.jspecify.annotations.NullMarked;
