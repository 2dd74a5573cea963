package unfold.figure.theme;

/**
 * The colours and the pattern of a role.
 *
 * @param fill the colour inside its discs
 * @param stroke the colour around them
 * @param pattern the texture along their rim, in the colour of the stroke
 */
public record RoleColours(Colour fill, Colour stroke, Pattern pattern) {}
