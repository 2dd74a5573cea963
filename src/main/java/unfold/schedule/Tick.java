package unfold.schedule;

/**
 * One step of one pass.
 *
 * @param number from 1 through all passes
 * @param step the pass's step that it computes: an index, a height or a front, see {@link
 *     Pass#measure}
 */
public record Tick(int number, Pass pass, int step) {}
