package unfold.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;
import unfold.session.WindowView.Part;
import unfold.view.file.FileCommands;
import unfold.view.file.SetListCommands;
import unfold.view.help.Shortcut;
import unfold.view.model.SetList;
import unfold.view.model.Transport;
import unfold.view.model.WhatIf;
import unfold.view.model.WindowCommands;
import unfold.view.model.WindowCommands.LetterSize;
import unfold.view.model.Workbench;
import unfold.view.widget.DigitKeys;

/** The keys of the window. Those that a text field needs for typing stay with it. */
final class WindowKeys {
  private static final double ZOOM = 1.2;

  private final Workbench workbench;
  private final FileCommands files;
  private final SetListCommands setList;
  private final WindowCommands window;
  private final Presenter presenter;
  private final Runnable tidy;
  private final List<Shortcut> shortcuts = new ArrayList<>();
  private final List<Shortcut> motions = new ArrayList<>();
  private final List<Shortcut> beside = new ArrayList<>();
  private final List<Shortcut> presenting = new ArrayList<>();
  private final List<Shortcut> listed = new ArrayList<>();

  private boolean taken;

  WindowKeys(
      Workbench workbench,
      FileCommands files,
      SetListCommands setList,
      WindowCommands window,
      Presenter presenter,
      Runnable tidy) {
    this.workbench = workbench;
    this.files = files;
    this.setList = setList;
    this.window = window;
    this.presenter = presenter;
    this.tidy = tidy;
    playing();
    motions.addAll(shortcuts); // of which one is enough at a time
    looking();
    goingOn();
    presenting.addAll(shortcuts); // nothing of what follows acts before an audience
    working();
    enlarging();
    filing();
    moving();
    presenting();
  }

  List<Shortcut> all() {
    return Stream.concat(shortcuts.stream(), listed.stream()).toList();
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, scene.getFocusOwner()));
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /** Keeps the letter of a command out of the field that it opens. */
  private void typed(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }

  private void press(KeyEvent event, @Nullable Node focus) {
    taken = false;
    if (focus instanceof ComboBoxBase<?> list && list.isShowing()) {
      return; // an open list has all keys to itself
    }
    boolean hurried = window.hurry();
    boolean typing = focus instanceof TextInputControl || focus instanceof GenericStyledArea;
    for (Shortcut shortcut : answering()) {
      if (shortcut.answers(event, typing)) {
        event.consume();
        taken = true;
        if (!hurried || !motions.contains(shortcut)) {
          shortcut.action().run();
        }
        return;
      }
    }
  }

  private void playing() {
    Transport transport = workbench.transport();
    plain("Space", KeyMessages.play(), transport::toggle, KeyCode.SPACE);
    plain(
        "→  Page Down",
        KeyMessages.stepOn(),
        transport::stepForward,
        KeyCode.RIGHT,
        KeyCode.PAGE_DOWN);
    plain("←  Page Up", KeyMessages.stepBack(), transport::stepBack, KeyCode.LEFT, KeyCode.PAGE_UP);
    shifted("Shift+→", KeyMessages.phaseOn(), transport::phaseForward, KeyCode.RIGHT);
    shifted("Shift+←", KeyMessages.phaseBack(), transport::phaseBack, KeyCode.LEFT);
    plain("P", KeyMessages.stops(), transport::toggleStops, KeyCode.P);
    plain("Home", KeyMessages.toStart(), transport::toStart, KeyCode.HOME);
    plain("End", KeyMessages.toEnd(), transport::toEnd, KeyCode.END);
    plain(",", KeyMessages.slower(), transport::slower, KeyCode.COMMA);
    plain("U", KeyMessages.unfold(), () -> window.toggle(Part.UNFOLDING), KeyCode.U);
  }

  private void looking() {
    plain("V", KeyMessages.numbers(), workbench::nextValues, KeyCode.V);
    plain("O", KeyMessages.grain(), workbench::toggleGrain, KeyCode.O);
    plain("D", KeyMessages.theme(), workbench.lighting()::toggle, KeyCode.D);
    plain("K", KeyMessages.joins(), window::toggleJoins, KeyCode.K);
    plain("N", KeyMessages.sentence(), () -> window.toggle(Part.SENTENCE), KeyCode.N);
    plain("M", KeyMessages.nextSequence(), () -> workbench.nextMember(1), KeyCode.M);
    shifted("Shift+M", KeyMessages.sequenceBefore(), () -> workbench.nextMember(-1), KeyCode.M);
    KeyCode[] larger = {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD};
    plain("+", KeyMessages.larger(), () -> window.zoom(ZOOM), larger);
    shifted("", "", () -> window.zoom(ZOOM), KeyCode.EQUALS, KeyCode.PLUS);
    plain("−", KeyMessages.smaller(), () -> window.zoom(1 / ZOOM), KeyCode.MINUS, KeyCode.SUBTRACT);
    plain("0", KeyMessages.fit(), window::fit, KeyCode.DIGIT0, KeyCode.NUMPAD0);
    plain("F5  F11", KeyMessages.present(), window::present, KeyCode.F5, KeyCode.F11);
  }

  /** The keys of the set list, of which the list of keys tells once. */
  private void goingOn() {
    for (int i = 1; i <= SetList.SIZE; i++) {
      int number = i;
      String written = i == 1 ? "1 … 9" : "";
      plain(written, KeyMessages.setList(), () -> setList.open(number), DigitKeys.of(number));
    }
  }

  private void puttingOnSetList() {
    for (int i = 1; i <= SetList.SIZE; i++) {
      int number = i;
      List<KeyCombination> keys =
          Stream.of(DigitKeys.of(number))
              .<KeyCombination>map(it -> new KeyCodeCombination(it, KeyCombination.SHORTCUT_DOWN))
              .toList();
      String written = i == 1 ? "Ctrl+1 … 9" : "";
      shortcuts.add(
          new Shortcut(
              keys, written, KeyMessages.putOnSetList(), false, () -> setList.put(number)));
    }
  }

  /** The keys that act: before an audience few, beside one on a second display a few more. */
  private List<Shortcut> answering() {
    return window.isPresenting()
        ? presenting
        : presenter.isOnSecondDisplay()
            ? Stream.concat(beside.stream(), shortcuts.stream()).toList()
            : shortcuts;
  }

  /** The keys that act before an audience alone. */
  private void presenting() {
    List<Shortcut> own =
        List.of(
            Shortcut.plain(
                "B  .", KeyMessages.blank(), presenter::blank, KeyCode.B, KeyCode.PERIOD),
            Shortcut.plain("X", KeyMessages.spotlight(), presenter::spotlight, KeyCode.X));
    Shortcut freeze = Shortcut.plain("F", KeyMessages.freeze(), presenter::freeze, KeyCode.F);
    Shortcut end = Shortcut.plain("", "", window::present, KeyCode.ESCAPE);
    presenting.addAll(own);
    presenting.add(end);
    beside.addAll(List.of(own.getFirst(), freeze, end));
    presenting.add(always("", "", window::showKeys, KeyCode.F1));
    listed.addAll(own);
    listed.add(freeze);
  }

  private void working() {
    plain("T", KeyMessages.extent(), window::openExtent, KeyCode.T);
    WhatIf whatIf = workbench.whatIf();
    plain(
        "[",
        KeyMessages.smallerParameter(),
        () -> whatIf.scale(WhatIf.SMALLER),
        KeyCode.OPEN_BRACKET);
    plain(
        "]",
        KeyMessages.largerParameter(),
        () -> whatIf.scale(WhatIf.LARGER),
        KeyCode.CLOSE_BRACKET);
    shifted("Shift+R", KeyMessages.seed(), whatIf::nextSeed, KeyCode.R);
    plain(".", KeyMessages.faster(), workbench.transport()::faster, KeyCode.PERIOD);
    plain("L", KeyMessages.leftColumn(), () -> window.toggle(Part.COLUMN), KeyCode.L);
    plain("S", KeyMessages.strip(), () -> window.toggle(Part.STRIP), KeyCode.S);
  }

  /** The keys for the size of all that stands around the figures. */
  private void enlarging() {
    KeyCode[] larger = {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD};
    KeyCode[] smaller = {KeyCode.MINUS, KeyCode.SUBTRACT};
    enlarge("Ctrl++", KeyMessages.largerLetters(), LetterSize.LARGER, larger);
    enlarge("Ctrl+−", KeyMessages.smallerLetters(), LetterSize.SMALLER, smaller);
    KeyCode[] usual = {KeyCode.DIGIT0, KeyCode.NUMPAD0};
    enlarge("Ctrl+0", KeyMessages.usualLetters(), LetterSize.USUAL, usual);
  }

  /** A key with Ctrl, and with Shift or without, as some keyboards have the sign only so. */
  private void enlarge(String written, String words, LetterSize size, KeyCode... codes) {
    KeyCombination[] keys =
        Stream.of(codes)
            .map(it ->
                new KeyCodeCombination(it, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY))
            .toArray(KeyCombination[]::new);
    shortcuts.add(Shortcut.always(written, words, () -> window.enlarge(size), keys));
  }

  private void filing() {
    control(KeyCode.N, KeyMessages.begin(), window::begin);
    control(KeyCode.O, KeyMessages.open(), files::open);
    controlShift(KeyCode.O, "Ctrl+Shift+O", KeyMessages.recent(), window::showRecent);
    puttingOnSetList();
    plain("G", KeyMessages.gallery(), window::openGallery, KeyCode.G);
    control(KeyCode.S, KeyMessages.save(), files::save);
    controlShift(KeyCode.S, "Ctrl+Shift+S", KeyMessages.saveAs(), files::saveAs);
    control(KeyCode.R, KeyMessages.reopen(), files::reopen);
    control(KeyCode.E, KeyMessages.export(), window::export);
    KeyCombination copy = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    // what is selected in a text is copied by the text
    shortcuts.add(new Shortcut(List.of(copy), "Ctrl+C", KeyMessages.copy(), false, window::copy));
    control(KeyCode.Z, KeyMessages.undo(), workbench::undo);
    control(KeyCode.Y, KeyMessages.redo(), workbench::redo);
    controlShift(KeyCode.Z, "", "", workbench::redo);
    control(KeyCode.H, KeyMessages.changes(), window::showChanges);
    plain("R", KeyMessages.reset(), workbench::reset, KeyCode.R);
    KeyCombination mend = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);
    shortcuts.add(Shortcut.always("Alt+Enter", KeyMessages.mend(), window::mend, mend));
    control(KeyCode.T, KeyMessages.tidy(), tidy);
  }

  private void moving() {
    shortcuts.add(always("F1", KeyMessages.allKeys(), window::showKeys, KeyCode.F1));
    shortcuts.add(always("F6", KeyMessages.nextPlace(), window::nextPlace, KeyCode.F6));
    plain(
        "Esc",
        KeyMessages.nothingSelected(),
        () -> escape(workbench::clearSelection),
        KeyCode.ESCAPE);
    KeyCombination escape = new KeyCodeCombination(KeyCode.ESCAPE);
    shortcuts.add(new Shortcut(List.of(escape), "", "", true, () -> escape(window::leaveTyping)));
    control(KeyCode.ENTER, KeyMessages.drawAgain(), workbench::drawAgain);
  }

  private void escape(Runnable next) {
    files.stopReading();
    if (!workbench.stop()) {
      next.run();
    }
  }

  private static Shortcut always(String written, String words, Runnable action, KeyCode code) {
    return Shortcut.always(written, words, action, new KeyCodeCombination(code));
  }

  private void plain(String written, String words, Runnable action, KeyCode... codes) {
    shortcuts.add(Shortcut.plain(written, words, action, codes));
  }

  private void shifted(String written, String words, Runnable action, KeyCode... codes) {
    List<KeyCombination> keys =
        List.of(codes).stream()
            .<KeyCombination>map(code -> new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN))
            .toList();
    shortcuts.add(new Shortcut(keys, written, words, false, action));
  }

  private void controlShift(KeyCode code, String written, String words, Runnable action) {
    shortcuts.add(Shortcut.controlShift(code, written, words, action));
  }

  private void control(KeyCode code, String words, Runnable action) {
    shortcuts.add(Shortcut.control(code, words, action));
  }
}
