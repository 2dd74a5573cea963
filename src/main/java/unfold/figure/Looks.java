package unfold.figure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import unfold.circuit.Role;

/** The looks of a theme, made once: frames are many and look alike. */
final class Looks {
  static final double NODE_LINE = 2;
  static final double WIRE_LINE = 1.8;
  static final double PENDING_LINE = 1.4;

  /** How far ground shows around what passes over other things. */
  static final double RIM = 2.5;

  final Theme theme;
  final Look rim;
  final Look wire;
  final Look head;
  final Look pendingWire;
  final Look pendingHead;
  final Look chosenWire;
  final Look chosenHead;
  final Look square;
  final Look hollow;
  final Look band;
  final Look halo;
  final Look ring;
  final Look chosen;
  final Look hatch;
  private final Map<Role, Look> solid = new EnumMap<>(Role.class);
  private final Map<Role, Look> pending = new EnumMap<>(Role.class);
  private final Map<Role, Look> chips = new EnumMap<>(Role.class);

  Looks(Theme theme) {
    this.theme = theme;
    rim = Look.filled(theme.ground());
    wire = Look.stroked(theme.ink(), WIRE_LINE);
    head = Look.filled(theme.ink());
    pendingWire = Look.stroked(theme.quiet(), PENDING_LINE).dashed(4.0, 3.5);
    pendingHead = Look.filled(theme.quiet());
    chosenWire = Look.stroked(theme.parameter().stroke(), 3.2);
    chosenHead = Look.filled(theme.parameter().stroke());
    square = Look.outlined(theme.square(), theme.rim(), 1.2);
    hollow = Look.outlined(theme.ground(), theme.ink(), WIRE_LINE);
    band = Look.outlined(theme.band(), theme.accent(), 1.2);
    halo = Look.stroked(theme.accent().faded(0.28), 8);
    ring = Look.stroked(theme.accent(), 2);
    chosen = Look.stroked(theme.ink(), 2.4);
    hatch = Look.stroked(theme.quiet(), 1.1);
    Arrays.stream(Role.values()).forEach(this::addRole);
  }

  private void addRole(Role role) {
    Hue hue = theme.hue(role);
    boolean given = role == Role.INPUT || role == Role.TARGET;
    solid.put(role, Look.outlined(hue.fill(), hue.stroke(), NODE_LINE));
    pending.put(
        role, Look.stroked(given ? hue.stroke() : theme.quiet(), NODE_LINE).dashed(4.5, 3.6));
    chips.put(role, Look.outlined(theme.ground(), hue.stroke(), 1.4));
  }

  /** A node that has its value. */
  Look solid(Role role) {
    return of(solid, role);
  }

  /** A node that waits for its value. */
  Look pending(Role role) {
    return of(pending, role);
  }

  /** A value beside a square, or on its way. */
  Look chip(Role role) {
    return of(chips, role);
  }

  private static Look of(Map<Role, Look> looks, Role role) {
    Look look = looks.get(role);
    if (look == null) {
      throw new IllegalStateException("no look for " + role);
    }
    return look;
  }
}
