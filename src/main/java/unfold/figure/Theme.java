package unfold.figure;

import unfold.circuit.Role;

/**
 * The colours of a figure. Hue never carries meaning alone: a role has its row, a state of
 * computation its dashes.
 *
 * @param name one lower-case word
 * @param ground of the page
 * @param ink of labels and wires
 * @param quiet of what is not computed yet and of furniture
 * @param loss also of what the program marks as wrong
 * @param parameter of the labels of edges
 * @param accent of the node being computed and of the edge of the band
 * @param accentText the accent where it is text
 * @param band behind the current slice
 * @param square the inside of a delay: black in every theme
 * @param rim around a delay
 * @param cells of values
 */
public record Theme(
    String name,
    Colour ground,
    Colour ink,
    Colour quiet,
    Hue input,
    Hue state,
    Hue readOut,
    Hue loss,
    Hue parameter,
    Colour accent,
    Colour accentText,
    Colour band,
    Colour square,
    Colour rim,
    Ramp cells) {

  public static final Theme LIGHT =
      new Theme(
          "light",
          Colour.of(0xFBFBF8),
          Colour.of(0x1F2430),
          Colour.of(0x5B6270),
          hue(0xDCEBFA, 0x2F6FAE),
          hue(0xFDEFD2, 0xB7791F),
          hue(0xD8F1E6, 0x1B7F5C),
          hue(0xFBE0DD, 0xB0413E),
          hue(0xEFE7F8, 0x6C3FA0),
          Colour.of(0xE4572E),
          Colour.of(0xC23A12),
          Colour.of(0xFEF0E2),
          Colour.of(0x11141B),
          Colour.of(0x11141B),
          new Ramp(
              Colour.of(0x1F62A8), Colour.of(0xA9441C), Colour.of(0xFFFFFF), Colour.of(0x5B6270)));

  public static final Theme DARK =
      new Theme(
          "dark",
          Colour.of(0x14171F),
          Colour.of(0xECEFF4),
          Colour.of(0x9AA4B2),
          hue(0x173048, 0x6FB1F0),
          hue(0x3D2E10, 0xF0B95A),
          hue(0x123528, 0x5BC99C),
          hue(0x421B1A, 0xF08A84),
          hue(0x2C2140, 0xC4A1F5),
          Colour.of(0xFF8A5C),
          Colour.of(0xFF8A5C),
          Colour.of(0x2C2119),
          Colour.of(0x000000),
          Colour.of(0xECEFF4),
          new Ramp(
              Colour.of(0x6FB1F0), Colour.of(0xF3966A), Colour.of(0x161A23), Colour.of(0x9AA4B2)));

  public Hue hue(Role role) {
    return switch (role) {
      case INPUT, TARGET -> input;
      case STATE -> state;
      case READ_OUT -> readOut;
      case LOSS -> loss;
      case PARAMETER -> parameter;
    };
  }

  private static Hue hue(int fill, int stroke) {
    return new Hue(Colour.of(fill), Colour.of(stroke));
  }
}
