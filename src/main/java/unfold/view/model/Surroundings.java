package unfold.view.model;

import java.util.concurrent.Executor;
import unfold.session.Keeping;

/**
 * What the window needs of the machine around it.
 *
 * @param background where figures are made and written, several at a time
 * @param toolkit where answers are delivered
 * @param keeping of how figures were exported last
 */
public record Surroundings(
    Executor background, Executor toolkit, Keeping keeping, FileQuestion files) {}
