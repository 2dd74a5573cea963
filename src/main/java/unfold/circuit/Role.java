package unfold.circuit;

/** The part a node plays in a network, which gives it its hue and its row in a figure. */
public enum Role {
  INPUT,
  STATE,
  READ_OUT,
  LOSS,
  TARGET,
  PARAMETER
}
