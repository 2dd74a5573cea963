package unfold.figure.theme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import unfold.circuit.Role;
import unfold.geometry.Path;
import unfold.layout.place.NodePlace;

/** The shape styles of a theme, made once as frames are many and look alike. */
public final class ThemeStyles {
  private static final double NODE_LINE = 2;
  private static final double WIRE_LINE = 1.8;
  private static final double PENDING_LINE = 1.4;
  private static final double HANDING_LINE = 2.6;
  private static final double CHIP_LINE = 1.4;
  private static final double JOIN_LINE = 1.2;
  private static final double PATTERN_LINE = 0.8;

  /** The radius of an operation without a long sign. */
  private static final double SMALL = 16;

  /** The width of the ground that shows around what passes over other things, in figure units. */
  public static final double RIM = 2.5;

  public final Theme theme;
  public final Textures textures = new Textures();
  public final ShapeStyle rim;
  public final ShapeStyle wire;
  public final ShapeStyle head;
  public final ShapeStyle furniture;
  public final ShapeStyle pendingWire;
  public final ShapeStyle pendingHead;
  public final ShapeStyle outsideWire;
  public final ShapeStyle chosenWire;
  public final ShapeStyle chosenHead;
  public final ShapeStyle handingWire;
  public final ShapeStyle handingPending;
  public final ShapeStyle handingHead;
  public final ShapeStyle join;
  public final ShapeStyle square;
  public final ShapeStyle hollow;
  public final ShapeStyle band;
  public final ShapeStyle halo;
  public final ShapeStyle ring;
  public final ShapeStyle chosen;
  public final ShapeStyle hatch;
  private final Path hatching;
  private final Path lowHatching;
  private final Path smallHatching;
  private final Map<Role, ShapeStyle> solid = new EnumMap<>(Role.class);
  private final Map<Role, ShapeStyle> pending = new EnumMap<>(Role.class);
  private final Map<Role, ShapeStyle> outside = new EnumMap<>(Role.class);
  private final Map<Role, ShapeStyle> chips = new EnumMap<>(Role.class);
  private final Map<Role, ShapeStyle> patterns = new EnumMap<>(Role.class);

  public ThemeStyles(Theme theme) {
    this.theme = theme;
    rim = ShapeStyle.filled(theme.ground());
    wire = ShapeStyle.stroked(theme.ink(), WIRE_LINE * theme.weight());
    head = ShapeStyle.filled(theme.ink());
    furniture = ShapeStyle.stroked(theme.quiet(), WIRE_LINE * theme.weight());
    pendingWire = ShapeStyle.stroked(theme.quiet(), PENDING_LINE * theme.weight()).dashed(4.0, 3.5);
    outsideWire = wire.dashed(6.0, 4.0);
    pendingHead = ShapeStyle.filled(theme.quiet());
    chosenWire = ShapeStyle.stroked(theme.parameter().stroke(), 3.2 * theme.weight());
    chosenHead = ShapeStyle.filled(theme.parameter().stroke());
    handingWire = ShapeStyle.stroked(theme.accent(), HANDING_LINE * theme.weight());
    handingPending = handingWire.dashed(4.0, 3.5);
    handingHead = ShapeStyle.filled(theme.accent());
    join = ShapeStyle.stroked(theme.accentText(), JOIN_LINE * theme.weight()).dashed(2.0, 3.0);
    square = ShapeStyle.outlined(theme.square(), theme.rim(), 1.2);
    hollow = ShapeStyle.outlined(theme.ground(), theme.ink(), WIRE_LINE * theme.weight());
    band = ShapeStyle.outlined(theme.band(), theme.accent(), 1.2 * theme.weight());
    halo = ShapeStyle.stroked(theme.halo(), 8);
    ring = ShapeStyle.stroked(theme.accent(), 2);
    chosen = ShapeStyle.stroked(theme.ink(), 2.4);
    hatch = ShapeStyle.stroked(theme.quiet(), 1.1);
    double hatched = NodePlace.VARIABLE_RADIUS * (1 - margin(theme));
    hatching = Hatching.below(hatched, 4);
    lowHatching = Hatching.below(hatched, 11);
    smallHatching = Hatching.below(SMALL * (1 - margin(theme)), 1);
    Arrays.stream(Role.values()).forEach(this::addRole);
  }

  /** The gap between the border and the hatching of old values, as a part of the radius. */
  private static double margin(Theme theme) {
    return theme.isPatterned() ? 2 * Pattern.DEPTH + 0.04 : 1 / 9.0;
  }

  private void addRole(Role role) {
    RoleColours hue = theme.hue(role);
    boolean given = role == Role.INPUT || role == Role.TARGET;
    double line = NODE_LINE * theme.weight();
    solid.put(role, ShapeStyle.outlined(hue.fill(), hue.stroke(), line));
    pending.put(
        role, ShapeStyle.stroked(given ? hue.stroke() : theme.quiet(), line).dashed(4.5, 3.6));
    outside.put(role, ShapeStyle.stroked(hue.stroke(), line).dashed(4.5, 3.6));
    chips.put(role, ShapeStyle.outlined(theme.ground(), hue.stroke(), CHIP_LINE * theme.weight()));
    patterns.put(role, pattern(hue));
  }

  private ShapeStyle pattern(RoleColours hue) {
    return hue.pattern().isFilled()
        ? ShapeStyle.filled(hue.stroke())
        : ShapeStyle.stroked(hue.stroke(), PATTERN_LINE * theme.weight());
  }

  /** The style of a node that has its value. */
  public ShapeStyle solid(Role role) {
    return of(solid, role);
  }

  /** The style of a node that waits for its value. */
  public ShapeStyle pending(Role role) {
    return of(pending, role);
  }

  /** The style of a node that stands before or after all that is drawn in full. */
  public ShapeStyle outside(Role role) {
    return of(outside, role);
  }

  /** The style of a value beside a square, or on its way. */
  public ShapeStyle chip(Role role) {
    return of(chips, role);
  }

  /**
   * The lines over a value of the step before, around the centre.
   *
   * @param bare whether there is nothing below the label, which then stands in the middle
   */
  public Path hatching(boolean bare) {
    return bare ? lowHatching : hatching;
  }

  /** The hatching over an operation. */
  public Path smallHatching() {
    return smallHatching;
  }

  /** The style of the pattern along the rim of a node. */
  public ShapeStyle pattern(Role role) {
    return of(patterns, role);
  }

  private static ShapeStyle of(Map<Role, ShapeStyle> looks, Role role) {
    ShapeStyle look = looks.get(role);
    if (look == null) {
      throw new IllegalStateException("no look for " + role);
    }
    return look;
  }
}
