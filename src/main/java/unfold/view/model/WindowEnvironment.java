package unfold.view.model;

import java.util.concurrent.Executor;
import unfold.session.PreferenceStore;

/**
 * What the window needs of the machine around it.
 *
 * @param background where figures are made and written, several at a time
 * @param toolkit where answers are delivered
 * @param keeping of how figures were exported last
 */
public record WindowEnvironment(
    Executor background, Executor toolkit, PreferenceStore keeping, FileQuestion files) {}
