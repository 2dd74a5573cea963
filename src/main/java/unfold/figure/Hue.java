package unfold.figure;

/**
 * The colours of a role.
 *
 * @param fill of its discs
 * @param stroke around them
 */
public record Hue(Colour fill, Colour stroke) {}
