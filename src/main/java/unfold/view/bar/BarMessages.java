package unfold.view.bar;

/** The texts of the bar at the top: names and tooltips of its buttons and fields. */
final class BarMessages {
  private BarMessages() {}

  static String brand() {
    return "Unfold";
  }

  static String gallery(String open) {
    return open + ": search for another system (G)";
  }

  static String begin() {
    return "New text (Ctrl+N)";
  }

  static String open() {
    return "Open a recurrence (Ctrl+O)";
  }

  static String recent() {
    return "Recent files (Ctrl+Shift+O)";
  }

  static String save() {
    return "Save the recurrence (Ctrl+S; to another file Ctrl+Shift+S)";
  }

  static String undo() {
    return "Undo (Ctrl+Z)";
  }

  static String redo() {
    return "Redo (Ctrl+Y)";
  }

  static String changes() {
    return "All changes, to go back to any (Ctrl+H)";
  }

  static String toStart() {
    return "To the start (Home)";
  }

  static String stepBack() {
    return "Back to the stop before (←)";
  }

  static String play() {
    return "Play (Space)";
  }

  static String pause() {
    return "Pause (Space)";
  }

  static String stepOn() {
    return "On to the next stop (→)";
  }

  static String toEnd() {
    return "To the end (End)";
  }

  static String speed() {
    return "Speed (, slower and . faster)";
  }

  static String present() {
    return "Present to an audience (F5)";
  }

  static String more() {
    return "More commands";
  }

  static String grain() {
    return "Variables or operations (O)";
  }

  static String slowFirst() {
    return "First step slower";
  }

  static String phases() {
    return "Arrow keys stop in each phase (P)";
  }

  static String speedOf(String times) {
    return "Speed, " + times;
  }

  static String tau() {
    return "τ, the number of steps";
  }

  static String tauHelp() {
    return "How many steps the recurrence is unfolded for";
  }

  static String anotherSeed(long seed) {
    return "Seed %d; another one (Shift+R)".formatted(seed);
  }

  static String noChance() {
    return "Seed: nothing in this text is left to chance";
  }

  static String last(String axis) {
    return "The last " + axis;
  }

  static String lastHelp(String axis) {
    return "How far the recurrence is unfolded along " + axis;
  }

  static String noExtent(String what, int first, String typed) {
    return "%s is a whole number from %d, not “%s”.".formatted(what, first, typed);
  }

  static String variables() {
    return "Variables";
  }

  static String variablesHelp() {
    return "A node for each variable (O)";
  }

  static String operations() {
    return "Operations";
  }

  static String operationsHelp() {
    return "A node for each product and sum (O)";
  }

  static String numbers() {
    return "Values as bars, as numbers, or none (V)";
  }

  static String theme() {
    return "Light or dark (D)";
  }

  static String keys() {
    return "Help: all keys, and what you can write (F1)";
  }

  static String leftColumn() {
    return "Fold the left column away (L)";
  }

  static String strip() {
    return "Fold the states over time away (S)";
  }

  static String export() {
    return "Export";
  }

  static String exportHelp() {
    return "Export the figure (Ctrl+E)";
  }
}
