package unfold.circuit;

/** What a node is to the network: its hue and its row in a figure. */
public enum Role {
  INPUT,
  STATE,
  READ_OUT,
  LOSS,
  TARGET,
  PARAMETER
}
