package unfold.layout.layers;

import org.eclipse.elk.core.options.PortSide;

/** The side of a frame or a node that a wire leaves or enters. */
public enum Side {
  TOP(PortSide.NORTH),
  RIGHT(PortSide.EAST),
  BOTTOM(PortSide.SOUTH),
  LEFT(PortSide.WEST);

  private final PortSide port;

  Side(PortSide port) {
    this.port = port;
  }

  PortSide port() {
    return port;
  }
}
