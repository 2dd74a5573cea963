/**
 * Values for every variable at every step, as they are recorded.
 *
 * <p>The rooms of this folder compute them in the order in which they are named: {@code program} is
 * the port to whatever computes, {@code storage} says where each value lies, {@code loop} in which
 * order the points of the index space are run, {@code compile} turns equations into flat programs,
 * and {@code simulate} runs them. {@code nd4j} implements the port.
 *
 * <p>What lies outside every cycle is computed for all steps in one product. Inside a cycle a step
 * does the least possible: one product added into a row that already holds the input's part, one
 * function in place.
 */
@NullMarked
package unfold.trace;

import org.jspecify.annotations.NullMarked;
