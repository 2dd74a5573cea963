package unfold.schedule;

/**
 * One step of one pass.
 *
 * @param number from 1 through all passes
 * @param step the index on the pass's axis
 */
public record Tick(int number, Pass pass, int step) {}
