package unfold.equation.tidy;

/**
 * A kind of change that was made to a text.
 *
 * @param remedy what was done, in a phrase without a full stop
 * @param places how often
 */
public record TextChange(String remedy, int places) {}
