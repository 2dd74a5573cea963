package unfold.view;

/** The words beside the keys on the list of keys. */
final class KeyMessages {
  private KeyMessages() {}

  static String play() {
    return "play or pause; at the end, from the start";
  }

  static String stepOn() {
    return "play to the next stop; again, be there at once";
  }

  static String stepBack() {
    return "play back to the stop before";
  }

  static String phaseOn() {
    return "a phase on";
  }

  static String phaseBack() {
    return "a phase back";
  }

  static String toStart() {
    return "to the start; while it plays, from the start again";
  }

  static String stops() {
    return "stop in each phase, or only at the end of a step";
  }

  static String toEnd() {
    return "to the end";
  }

  static String slower() {
    return "slower";
  }

  static String faster() {
    return "faster";
  }

  static String numbers() {
    return "values as bars, as numbers, or none";
  }

  static String grain() {
    return "variables or operations";
  }

  static String theme() {
    return "light, dark or high contrast";
  }

  static String nextSequence() {
    return "the next sequence of a minibatch";
  }

  static String sequenceBefore() {
    return "the sequence before";
  }

  static String larger() {
    return "larger";
  }

  static String smaller() {
    return "smaller";
  }

  static String largerLetters() {
    return "equations, numbers and words larger";
  }

  static String smallerLetters() {
    return "equations, numbers and words smaller";
  }

  static String usualLetters() {
    return "equations, numbers and words as usual";
  }

  static String fit() {
    return "fit";
  }

  static String leftColumn() {
    return "left column shown or hidden";
  }

  static String strip() {
    return "states over time shown or hidden";
  }

  static String unfold() {
    return "unfold, or fold back";
  }

  static String extent() {
    return "type the number of steps";
  }

  static String smallerParameter() {
    return "the selected parameter × 0.8";
  }

  static String largerParameter() {
    return "the selected parameter × 1.25";
  }

  static String seed() {
    return "another seed, for all that is drawn by chance";
  }

  static String joins() {
    return "each square joined with its arrow";
  }

  static String sentence() {
    return "the sentence shown or hidden";
  }

  static String present() {
    return "present to an audience; Esc returns";
  }

  static String blank() {
    return "while presenting: the screen blank, or not";
  }

  static String freeze() {
    return "while presenting on a second display: the audience keeps its picture";
  }

  static String spotlight() {
    return "while presenting: a spot of light at the pointer";
  }

  static String setList() {
    return "a system of the set list, as it was left";
  }

  static String putOnSetList() {
    return "this system on that key of the set list";
  }

  static String begin() {
    return "a new text, of three lines to overwrite";
  }

  static String open() {
    return "open";
  }

  static String recent() {
    return "a file that was opened before";
  }

  static String gallery() {
    return "search for a system";
  }

  static String save() {
    return "save";
  }

  static String reopen() {
    return "open the file again, as it is on the disk";
  }

  static String changes() {
    return "all changes, to go back to any";
  }

  static String saveAs() {
    return "save to another file, or whole as .unfold";
  }

  static String export() {
    return "export the figure";
  }

  static String copy() {
    return "the figure to the clipboard";
  }

  static String undo() {
    return "undo";
  }

  static String redo() {
    return "redo";
  }

  static String reset() {
    return "the example as shipped, or the file as last saved";
  }

  static String mend() {
    return "apply the mend at the caret";
  }

  static String tidy() {
    return "write a pasted text as the language has it";
  }

  static String allKeys() {
    return "help: all keys; again, what you can write";
  }

  static String nextPlace() {
    return "between equations and panes";
  }

  static String nothingSelected() {
    return "nothing selected, or what takes long stopped";
  }

  static String drawAgain() {
    return "read the data, draw and compute again";
  }
}
