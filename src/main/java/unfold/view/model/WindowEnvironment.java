package unfold.view.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import unfold.session.PreferenceStore;

/**
 * The parts of the machine that the window needs.
 *
 * @param background runs what makes and writes figures, several at a time
 * @param toolkit runs what delivers answers
 * @param preferences the store of habits and choices
 * @param files asks for files
 * @param journals the folder where windows keep what is open; empty for nowhere
 */
public record WindowEnvironment(
    Executor background,
    Executor toolkit,
    PreferenceStore preferences,
    FileQuestion files,
    Optional<Path> journals) {}
