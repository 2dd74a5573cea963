package unfold.figure.theme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import unfold.circuit.Role;
import unfold.geometry.Path;
import unfold.layout.place.NodePlace;

/** The looks of a theme, made once: frames are many and look alike. */
public final class Looks {
  private static final double NODE_LINE = 2;
  private static final double WIRE_LINE = 1.8;
  private static final double PENDING_LINE = 1.4;
  private static final double CHIP_LINE = 1.4;
  private static final double PATTERN_LINE = 0.8;

  /** How far ground shows around what passes over other things. */
  public static final double RIM = 2.5;

  public final Theme theme;
  public final Textures textures = new Textures();
  public final Look rim;
  public final Look wire;
  public final Look head;
  public final Look furniture;
  public final Look pendingWire;
  public final Look pendingHead;
  public final Look outsideWire;
  public final Look chosenWire;
  public final Look chosenHead;
  public final Look square;
  public final Look hollow;
  public final Look band;
  public final Look halo;
  public final Look ring;
  public final Look chosen;
  public final Look hatch;
  private final Path hatching;
  private final Path lowHatching;
  private final Map<Role, Look> solid = new EnumMap<>(Role.class);
  private final Map<Role, Look> pending = new EnumMap<>(Role.class);
  private final Map<Role, Look> outside = new EnumMap<>(Role.class);
  private final Map<Role, Look> chips = new EnumMap<>(Role.class);
  private final Map<Role, Look> patterns = new EnumMap<>(Role.class);

  public Looks(Theme theme) {
    this.theme = theme;
    rim = Look.filled(theme.ground());
    wire = Look.stroked(theme.ink(), WIRE_LINE * theme.weight());
    head = Look.filled(theme.ink());
    furniture = Look.stroked(theme.quiet(), WIRE_LINE * theme.weight());
    pendingWire = Look.stroked(theme.quiet(), PENDING_LINE * theme.weight()).dashed(4.0, 3.5);
    outsideWire = wire.dashed(6.0, 4.0);
    pendingHead = Look.filled(theme.quiet());
    chosenWire = Look.stroked(theme.parameter().stroke(), 3.2 * theme.weight());
    chosenHead = Look.filled(theme.parameter().stroke());
    square = Look.outlined(theme.square(), theme.rim(), 1.2);
    hollow = Look.outlined(theme.ground(), theme.ink(), WIRE_LINE * theme.weight());
    band = Look.outlined(theme.band(), theme.accent(), 1.2 * theme.weight());
    halo = Look.stroked(theme.halo(), 8);
    ring = Look.stroked(theme.accent(), 2);
    chosen = Look.stroked(theme.ink(), 2.4);
    hatch = Look.stroked(theme.quiet(), 1.1);
    double hatched = NodePlace.VARIABLE_RADIUS * (1 - margin(theme));
    hatching = Hatching.below(hatched, 4);
    lowHatching = Hatching.below(hatched, 11);
    Arrays.stream(Role.values()).forEach(this::addRole);
  }

  /** Between the border and the hatching of old values, as a part of the radius. */
  private static double margin(Theme theme) {
    return theme.isPatterned() ? 2 * Pattern.DEPTH + 0.04 : 1 / 9.0;
  }

  private void addRole(Role role) {
    Hue hue = theme.hue(role);
    boolean given = role == Role.INPUT || role == Role.TARGET;
    double line = NODE_LINE * theme.weight();
    solid.put(role, Look.outlined(hue.fill(), hue.stroke(), line));
    pending.put(role, Look.stroked(given ? hue.stroke() : theme.quiet(), line).dashed(4.5, 3.6));
    outside.put(role, Look.stroked(hue.stroke(), line).dashed(4.5, 3.6));
    chips.put(role, Look.outlined(theme.ground(), hue.stroke(), CHIP_LINE * theme.weight()));
    patterns.put(role, pattern(hue));
  }

  private Look pattern(Hue hue) {
    return hue.pattern().isFilled()
        ? Look.filled(hue.stroke())
        : Look.stroked(hue.stroke(), PATTERN_LINE * theme.weight());
  }

  /** A node that has its value. */
  public Look solid(Role role) {
    return of(solid, role);
  }

  /** A node that waits for its value. */
  public Look pending(Role role) {
    return of(pending, role);
  }

  /** A node that stands before or after all that is drawn in full. */
  public Look outside(Role role) {
    return of(outside, role);
  }

  /** A value beside a square, or on its way. */
  public Look chip(Role role) {
    return of(chips, role);
  }

  /**
   * Over a value of the step before, around the centre.
   *
   * @param bare whether there is nothing below the label, which then stands in the middle
   */
  public Path hatching(boolean bare) {
    return bare ? lowHatching : hatching;
  }

  /** What is drawn along the rim of a node. */
  public Look pattern(Role role) {
    return of(patterns, role);
  }

  private static Look of(Map<Role, Look> looks, Role role) {
    Look look = looks.get(role);
    if (look == null) {
      throw new IllegalStateException("no look for " + role);
    }
    return look;
  }
}
