package unfold.figure.theme;

/**
 * How a role is seen.
 *
 * @param fill of its discs
 * @param stroke around them
 * @param pattern along their rim, in the colour of the stroke
 */
public record RoleColours(Colour fill, Colour stroke, Pattern pattern) {}
