/**
 * Computes and records a value for every variable at every step.
 *
 * <p>The rooms of this folder, each building on those named before it: {@code program} is the port
 * to whatever computes, {@code storage} lays out where each value lies, {@code order} runs over the
 * points of the index space in order, {@code compile} turns equations into flat programs, and
 * {@code simulate} runs them. {@code nd4j} implements the port.
 *
 * <p>What lies outside every cycle is computed for all steps in one product. Inside a cycle a step
 * does the least possible: one product added into a row that already holds the input's part, one
 * function in place.
 */
@NullMarked
package unfold.trace;

import org.jspecify.annotations.NullMarked;
