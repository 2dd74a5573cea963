package unfold.export.tikz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import unfold.export.sheet.PageLimit;
import unfold.export.sheet.Sheet;

/** The preamble before the picture: the unit, the colours and the styles, each with its name. */
record TikzPreamble(TikzLines lines, TikzColours colours, TikzStyles styles) {
  private static final String PACKAGES =
      """
      % Drawn by Unfold, to be set with pdflatex. In a paper, what follows \\documentclass goes into
      % the preamble, with \\usepackage{tikz}, and the tikzpicture where the figure belongs.
      \\documentclass[tikz]{standalone}
      \\usepackage[utf8]{inputenc}
      \\usepackage{fix-cm} % letters of any size
      \\usepackage{amsmath,amssymb}

      % The unit of all lengths: make it larger, and the figure is.
      \\newlength{\\px}\
      """;

  private static final String SETTINGS =
      """

      % Looks: of nodes and lines, then of what is written.
      \\tikzset{
        size/.style 2 args={minimum width=#1\\px, minimum height=#2\\px},
        pill/.style 2 args={size={#1}{#2}, rounded corners=0.5*#2\\px},
        % how far the baseline of a node's text runs below its centre
        drop/.style={text height={max(0,2*#1)*\\px}, text depth={max(0,-2*#1)*\\px}},
        on base/.style={anchor=base},\
      """;

  private static final String START =
      """
      }

      % Stands for a letter that these fonts lack.
      \\newcommand{\\missing}[1]{\\fbox{\\rule{0pt}{1ex}\\rule{1ex}{0pt}}}

      \\begin{document}\
      """;

  /** Writes the preamble with the colours and styles used so far. */
  void write(Sheet sheet) {
    lines.line(TikzText.comment(sheet.words()));
    lines.line(PACKAGES);
    lines.line("\\setlength{\\px}{%sbp}\n".formatted(size(PageLimit.POINTS * sheet.scale())));
    lines.line("% Colours.");
    colours
        .used()
        .forEach((name, colour) ->
            lines.line("\\definecolor{%s}{HTML}{%s}".formatted(name, colour.hex().substring(1))));
    lines.line(SETTINGS);
    styles.forEach((name, options) -> lines.line("  %s/.style={%s},".formatted(name, options)));
    lines.line(START);
  }

  /** The length in as many digits as TeX can tell apart. */
  private static String size(double points) {
    return BigDecimal.valueOf(points)
        .setScale(6, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
