package unfold.figure.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.circuit.Role;

/**
 * The colours and the patterns of a figure. Hue never carries meaning alone: a role has its row, a
 * state of computation its dashes.
 *
 * @param name one lower-case word
 * @param ground the colour of the page
 * @param ink the colour of labels and wires
 * @param quiet the colour of parts not computed yet and of furniture
 * @param loss the colours of losses, also of mistakes that the program marks
 * @param parameter the colours of parameters and of the labels of edges
 * @param accent the colour of the ring of the node being computed and of the edge of the band
 * @param accentText the accent for text
 * @param halo the colour around the ring of the node being computed
 * @param band the colour behind the current slice
 * @param square the colour inside a delay: black in every theme
 * @param rim the colour around a delay
 * @param cells the colours of the cells of values
 * @param weight the factor of the width of lines, 1 being the usual one
 */
public record Theme(
    String name,
    Colour ground,
    Colour ink,
    Colour quiet,
    RoleColours input,
    RoleColours state,
    RoleColours readOut,
    RoleColours loss,
    RoleColours target,
    RoleColours parameter,
    Colour accent,
    Colour accentText,
    Colour halo,
    Colour band,
    Colour square,
    Colour rim,
    Ramp cells,
    double weight) {

  public static final Theme LIGHT =
      new Theme(
          "light",
          Colour.of(0xFBFBF8),
          Colour.of(0x1F2430),
          Colour.of(0x5B6270),
          plain(0xDCEBFA, 0x2F6FAE),
          plain(0xFDEFD2, 0xB7791F),
          plain(0xD8F1E6, 0x1B7F5C),
          plain(0xFBE0DD, 0xB0413E),
          plain(0xDCEBFA, 0x2F6FAE),
          plain(0xEFE7F8, 0x6C3FA0),
          Colour.of(0xE4572E),
          Colour.of(0xC23A12),
          Colour.of(0xE4572E).faded(0.28),
          Colour.of(0xFEF0E2),
          Colour.of(0x11141B),
          Colour.of(0x11141B),
          tinted(0x1F62A8, 0xA9441C, 0xFFFFFF, 0x5B6270),
          1);

  public static final Theme DARK =
      new Theme(
          "dark",
          Colour.of(0x14171F),
          Colour.of(0xECEFF4),
          Colour.of(0x9AA4B2),
          plain(0x173048, 0x6FB1F0),
          plain(0x3D2E10, 0xF0B95A),
          plain(0x123528, 0x5BC99C),
          plain(0x421B1A, 0xF08A84),
          plain(0x173048, 0x6FB1F0),
          plain(0x2C2140, 0xC4A1F5),
          Colour.of(0xFF8A5C),
          Colour.of(0xFF8A5C),
          Colour.of(0xFF8A5C).faded(0.28),
          Colour.of(0x2C2119),
          Colour.of(0xECEFF4),
          Colour.of(0xECEFF4),
          tinted(0x6FB1F0, 0xF3966A, 0x161A23, 0x9AA4B2),
          1);

  /** Black on white, and patterns in place of hues. */
  public static final Theme PRINT =
      new Theme(
          "print",
          Colour.of(0xFFFFFF),
          Colour.of(0x000000),
          Colour.of(0x595959),
          inked(Pattern.PLAIN),
          inked(Pattern.SLANTED),
          inked(Pattern.LEVEL),
          inked(Pattern.CROSSED),
          inked(Pattern.DOTTED),
          inked(Pattern.PLAIN),
          Colour.of(0x000000),
          Colour.of(0x000000),
          Colour.of(0x000000).faded(0.14),
          Colour.of(0xF2F2F2),
          Colour.of(0x000000),
          Colour.of(0x000000),
          new Ramp(
              Colour.of(0x000000),
              Colour.of(0x000000),
              Colour.of(0xFFFFFF),
              Colour.of(0x000000),
              0,
              true),
          1);

  /** Contrasts of WCAG 2.2 at level AAA and bolder lines, for weak eyes and weak projectors. */
  public static final Theme CONTRAST =
      new Theme(
          "contrast",
          Colour.of(0xFFFFFF),
          Colour.of(0x000000),
          Colour.of(0x454545),
          new RoleColours(Colour.of(0xDCE9FF), Colour.of(0x0B3F91), Pattern.PLAIN),
          new RoleColours(Colour.of(0xFFEBC2), Colour.of(0x7A4300), Pattern.SLANTED),
          new RoleColours(Colour.of(0xD2F3E2), Colour.of(0x00573A), Pattern.LEVEL),
          new RoleColours(Colour.of(0xFFDEDB), Colour.of(0x990017), Pattern.CROSSED),
          new RoleColours(Colour.of(0xDCE9FF), Colour.of(0x0B3F91), Pattern.DOTTED),
          new RoleColours(Colour.of(0xEEE2FF), Colour.of(0x5A189A), Pattern.PLAIN),
          Colour.of(0xC23300),
          Colour.of(0x9C2A00),
          Colour.of(0xC23300).faded(0.28),
          Colour.of(0xFFF4E8),
          Colour.of(0x000000),
          Colour.of(0x000000),
          tinted(0x0B3F91, 0x8F2F00, 0xFFFFFF, 0x454545),
          1.3);

  public static final List<Theme> ALL = List.of(LIGHT, DARK, PRINT, CONTRAST);

  /** The same theme with lines that are wider by a factor, to be read from afar. */
  public Theme bolder(double factor) {
    return new Theme(
        name,
        ground,
        ink,
        quiet,
        input,
        state,
        readOut,
        loss,
        target,
        parameter,
        accent,
        accentText,
        halo,
        band,
        square,
        rim,
        cells,
        weight * factor);
  }

  /** The theme of a name, if there is one. */
  public static Optional<Theme> named(String name) {
    return ALL.stream().filter(theme -> theme.name.equals(name)).findFirst();
  }

  public RoleColours hue(Role role) {
    return switch (role) {
      case INPUT -> input;
      case STATE -> state;
      case READ_OUT -> readOut;
      case LOSS -> loss;
      case TARGET -> target;
      case PARAMETER -> parameter;
    };
  }

  /** Tells whether any role has a pattern. */
  boolean isPatterned() {
    return Stream.of(Role.values()).anyMatch(role -> hue(role).pattern() != Pattern.PLAIN);
  }

  private static RoleColours plain(int fill, int stroke) {
    return new RoleColours(Colour.of(fill), Colour.of(stroke), Pattern.PLAIN);
  }

  private static RoleColours inked(Pattern pattern) {
    return new RoleColours(Colour.of(0xFFFFFF), Colour.of(0x000000), pattern);
  }

  private static Ramp tinted(int negative, int positive, int ground, int zero) {
    return new Ramp(
        Colour.of(negative), Colour.of(positive), Colour.of(ground), Colour.of(zero), 0.14, false);
  }
}
