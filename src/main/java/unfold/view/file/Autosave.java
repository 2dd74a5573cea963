package unfold.view.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import unfold.result.Result;
import unfold.session.journal.ClosedWindow;
import unfold.session.journal.Journal;
import unfold.session.journal.JournalEntry;
import unfold.view.model.BackgroundTask;
import unfold.view.model.Transport;
import unfold.view.model.Viewing;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/**
 * The keeping of what is open, at most a second behind, and the question after the program ended
 * without being asked to.
 */
public final class Autosave {
  private static final Duration BEHIND = Duration.millis(500);
  // where nothing but the moment changes
  private static final Duration WHILE_PLAYING = Duration.seconds(5);

  private final Workbench workbench;
  private final Executor background;
  private final Executor toolkit;
  private final Stage stage;
  private final Viewing viewing;
  private final PauseTransition pause = new PauseTransition(BEHIND);
  private final PauseTransition playing = new PauseTransition(WHILE_PLAYING);
  private @Nullable Path folder;
  private volatile @Nullable Journal journal;
  private volatile @Nullable JournalEntry latest;
  private Optional<Instant> seen = Optional.empty();
  private boolean isKept;
  private boolean told;

  private Autosave(Workbench workbench, WindowEnvironment around, Stage stage, Viewing viewing) {
    this.workbench = workbench;
    this.background = around.background();
    this.toolkit = around.toolkit();
    this.stage = stage;
    this.viewing = viewing;
  }

  /** Begins to keep what is open in a window, and offers what was open in those that are gone. */
  public static Autosave begin(
      Workbench workbench, WindowEnvironment around, Stage stage, Viewing viewing) {
    Autosave autosave = new Autosave(workbench, around, stage, viewing);
    around.journals().ifPresent(autosave::begin);
    return autosave;
  }

  private void begin(Path folder) {
    this.folder = folder;
    background.execute(
        () -> ClosedWindow.last(folder).ifPresent(it -> toolkit.execute(() -> recall(it))));
    Queue<Journal> left = new ArrayDeque<>(Journal.left(folder));
    try {
      journal = Journal.begin(folder);
      pause.setOnFinished(_ -> keep(() -> {}));
      playing.setOnFinished(_ -> keep(() -> {}));
      workbench.historyProperty().subscribe(_ -> begin(pause));
      Transport transport = workbench.transport();
      transport.momentProperty().subscribe(_ -> begin(transport.isPlaying() ? playing : pause));
      transport.playingProperty().subscribe(_ -> begin(pause));
    } catch (IOException nowhere) {
      tell(FileMessages.notMade(folder));
    }
    offer(left);
  }

  private void recall(JournalEntry last) {
    seen = Optional.of(last.kept());
    workbench.recall(last.history());
  }

  /** Lets the changes of a moment pass as one; what goes on changing is kept all the same. */
  private static void begin(PauseTransition pause) {
    if (pause.getStatus() != Status.RUNNING) {
      pause.playFromStart();
    }
  }

  /**
   * Keeps what is open.
   *
   * @param kept runs in the background once that lies on the disk
   */
  private void keep(Runnable kept) {
    Journal into = journal;
    if (into != null) {
      latest = entry();
      background.execute(() -> keepLatest(into, kept));
    }
  }

  private JournalEntry entry() {
    return new JournalEntry(
        workbench.historyProperty().get(),
        workbench.transport().moment(),
        viewing.view(),
        Instant.now());
  }

  /** Keeps the latest, not an older one that was waiting for the disk. */
  private void keepLatest(Journal into, Runnable kept) {
    synchronized (into) {
      JournalEntry entry = latest;
      if (journal == into && entry != null) {
        into.name(entry.history().present().origin().ownFile());
        switch (into.keep(entry)) {
          case Result.Success<Path> _ -> kept.run();
          case Result.Failure<Path> failed -> toolkit.execute(() -> tell(failed.message()));
        }
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

  /** Whether another window has a file open. */
  public boolean isOpenElsewhere(Path file) {
    Journal mine = journal;
    return mine != null && mine.isOpenElsewhere(file);
  }

  private void offer(Queue<Journal> left) {
    Journal next = left.poll();
    if (next == null) {
      return;
    }
    next.entry()
        .ifPresentOrElse(
            entry ->
                RecoveryQuestion.ask(
                    stage,
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

  /** Leaves a journal to be offered by another window, or read by another program. */
  private static void letGo(Journal left) {
    try {
      left.close();
    } catch (IOException kept) {
      // until the program ends
    }
  }

  private void forget(Journal restored) {
    try {
      restored.forget();
    } catch (IOException stays) {
      String why = String.valueOf(stays.getMessage());
      toolkit.execute(() -> workbench.say(FileMessages.notForgotten(why)));
    }
  }

  private void answer(RecoveryQuestion.Answer answer, Journal of, JournalEntry entry) {
    switch (answer) {
      case RESTORE -> {
        workbench.restore(entry.history(), entry.moment());
        viewing.look(entry.view());
        keep(() -> forget(of)); // not before it is kept here
      }
      case FORGET -> forget(of);
      case LATER -> letGo(of);
    }
  }

  /**
   * Keeps what is open for the next start of the program.
   *
   * @param kept runs once that lies on the disk
   * @param failed runs if it cannot be kept
   */
  public void keepForNextStart(Runnable kept, Runnable failed) {
    if (folder == null || journal == null) {
      failed.run();
      return;
    }
    Path into = folder;
    JournalEntry last = entry();
    Optional<Instant> begun = seen;
    new BackgroundTask(background, toolkit)
        .run(
            () -> ClosedWindow.keep(into, last, begun),
            result -> {
              isKept = result.success().isPresent();
              (isKept ? kept : failed).run();
            });
  }

  /** Ends with the window: all is kept for the next one. */
  public void end() {
    Journal ended = journal;
    pause.stop();
    playing.stop();
    if (ended != null && folder != null) {
      if (!isKept) {
        ClosedWindow.keep(folder, entry(), seen);
      }
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
