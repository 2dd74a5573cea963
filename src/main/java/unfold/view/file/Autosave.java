package unfold.view.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import unfold.session.journal.ClosedWindow;
import unfold.session.journal.Journal;
import unfold.session.journal.JournalEntry;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/**
 * The keeping of what is open, at most a second behind, and the question after the program ended
 * without being asked to.
 */
public final class Autosave {
  private static final Duration BEHIND = Duration.millis(800);

  private final Workbench workbench;
  private final Executor background;
  private final Executor toolkit;
  private final Stage stage;
  private final PauseTransition pause = new PauseTransition(BEHIND);
  private @Nullable Path folder;
  private volatile @Nullable Journal journal;
  private volatile @Nullable JournalEntry latest;
  private boolean told;

  private Autosave(Workbench workbench, WindowEnvironment around, Stage stage) {
    this.workbench = workbench;
    this.background = around.background();
    this.toolkit = around.toolkit();
    this.stage = stage;
  }

  /** Begins to keep what is open in a window, and offers what was open in those that are gone. */
  public static Autosave begin(Workbench workbench, WindowEnvironment around, Stage stage) {
    Autosave autosave = new Autosave(workbench, around, stage);
    around.journals().ifPresent(autosave::begin);
    return autosave;
  }

  private void begin(Path folder) {
    this.folder = folder;
    background.execute(() ->
        ClosedWindow.last(folder)
            .ifPresent(it -> toolkit.execute(() -> workbench.recall(it.history()))));
    try {
      Queue<Journal> left = new ArrayDeque<>(Journal.left(folder));
      journal = Journal.begin(folder);
      pause.setOnFinished(_ -> keep());
      workbench.historyProperty().subscribe(_ -> pauseUnlessPausing());
      workbench.transport().momentProperty().subscribe(_ -> pauseUnlessPausing());
      offer(left);
    } catch (IOException nowhere) {
      tell(FileMessages.notMade(folder));
    }
  }

  /** Lets the changes of a moment pass as one; what goes on changing is kept all the same. */
  private void pauseUnlessPausing() {
    if (pause.getStatus() != Status.RUNNING) {
      pause.playFromStart();
    }
  }

  private void keep() {
    Journal into = journal;
    if (into != null) {
      latest = entry();
      background.execute(() -> keepLatest(into));
    }
  }

  private JournalEntry entry() {
    return new JournalEntry(
        workbench.historyProperty().get(), workbench.transport().moment(), Instant.now());
  }

  /** Keeps the latest, not an older one that was waiting for the disk. */
  private void keepLatest(Journal into) {
    synchronized (into) {
      JournalEntry entry = latest;
      if (journal == into && entry != null) {
        into.name(entry.history().present().origin().ownFile());
        into.keep(entry).failure().ifPresent(why -> toolkit.execute(() -> tell(why)));
      }
    }
  }

  /** Says once that nothing is kept. */
  private void tell(String why) {
    if (!told) {
      told = true;
      workbench.say(FileMessages.notKept(why));
    }
  }

  /** The files that other windows have open, by their absolute paths. */
  public Set<Path> filesOfOthers() {
    Journal mine = journal;
    return mine == null ? Set.of() : mine.filesOfOthers();
  }

  private void offer(Queue<Journal> left) {
    Journal next = left.poll();
    if (next == null) {
      return;
    }
    next.entry()
        .ifPresentOrElse(
            entry ->
                new RecoveryQuestion(stage)
                    .ask(
                        entry,
                        answer -> {
                          answer(answer, next, entry);
                          offer(left);
                        }),
            () -> {
              letGo(next);
              offer(left);
            });
  }

  /** Leaves a journal that this program cannot read to one that can. */
  private static void letGo(Journal unreadable) {
    try {
      unreadable.close();
    } catch (IOException kept) {
      // until the program ends
    }
  }

  private void answer(RecoveryQuestion.Answer answer, Journal of, JournalEntry entry) {
    try {
      switch (answer) {
        case RESTORE -> {
          workbench.restore(entry.history(), entry.moment());
          keep();
          of.forget();
        }
        case FORGET -> of.forget();
        case LATER -> of.close();
      }
    } catch (IOException stays) {
      workbench.say(FileMessages.notForgotten(String.valueOf(stays.getMessage())));
    }
  }

  /** Ends with the window: all is saved, or is not wanted but to be undone to. */
  public void end() {
    Journal ended = journal;
    pause.stop();
    if (ended != null && folder != null) {
      ClosedWindow.keep(folder, entry());
      synchronized (ended) {
        journal = null;
        try {
          ended.forget();
        } catch (IOException stays) {
          // it is offered next time
        }
      }
    }
  }
}
