package unfold.view.export;

/** The texts of the export form: its labels, choices and fields. */
final class ExportFormMessages {
  private ExportFormMessages() {}

  static String format() {
    return "Format";
  }

  static String formatLabel() {
    return "_Format";
  }

  static String figure() {
    return "Figure";
  }

  static String figureLabel() {
    return "F_igure";
  }

  static String grain() {
    return "Grain";
  }

  static String grainLabel() {
    return "_Grain";
  }

  static String steps() {
    return "Steps";
  }

  static String stepsLabel() {
    return "_Steps";
  }

  static String shownSteps() {
    return "Which steps are shown, such as 1..3, 8; all of them if empty";
  }

  static String shownStepsPrompt() {
    return "all, or 1..3, 8";
  }

  static String theme() {
    return "Theme";
  }

  static String themeLabel() {
    return "_Theme";
  }

  static String size() {
    return "Size";
  }

  static String sizeLabel() {
    return "Si_ze";
  }

  static String scale() {
    return "Scale";
  }

  static String scaleHelp() {
    return "Pixels in a unit of the figure";
  }

  static String pixels() {
    return "Pixels";
  }

  static String width() {
    return "Width in pixels";
  }

  static String height() {
    return "Height in pixels";
  }

  static String moment() {
    return "Moment";
  }

  static String momentLabel() {
    return "_Moment";
  }

  static String onScreen() {
    return "On screen";
  }

  static String number() {
    return "Number";
  }

  static String momentNumber() {
    return "Moment, in steps";
  }

  static String rateLabel() {
    return "_Rate";
  }

  static String rate() {
    return "Frames in a second";
  }

  static String rateUnit() {
    return "frames in a second";
  }

  static String show() {
    return "Show";
  }

  static String values() {
    return "Val_ues";
  }

  static String numbers() {
    return "As _numbers";
  }

  static String background() {
    return "_Background";
  }

  static String png() {
    return "PNG  ·  a picture";
  }

  static String svg() {
    return "SVG  ·  a drawing";
  }

  static String pdf() {
    return "PDF  ·  a page";
  }

  static String tikz() {
    return "TikZ  ·  a drawing for LaTeX";
  }

  static String gif() {
    return "GIF  ·  a film";
  }

  static String html() {
    return "HTML  ·  a page that plays";
  }

  static String dot() {
    return "DOT  ·  a graph for Graphviz";
  }

  static String graphml() {
    return "GraphML  ·  a graph for programs";
  }
}
