package unfold.typesetting;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import unfold.geometry.Box;
import unfold.geometry.Path;

/** Typesets plain words, in any script, on one line. */
final class PlainWords {

  private PlainWords() {}

  /** The ink of the words at a size of 1; control characters count as spaces. */
  static Ink ink(String words) {
    String line = words.replaceAll("\\p{Cntrl}", " ");
    if (line.isEmpty()) {
      return Ink.NONE;
    }
    TextLayout layout = new TextLayout(withFonts(line).getIterator(), AwtShapes.EXACT);
    OutlineGraphics page = new OutlineGraphics();
    layout.draw(page, 0, 0);
    double width = layout.getAdvance();
    double height = Fonts.xHeight() * Fonts.SIZE;
    return new Ink(page.glyphs(), Path.EMPTY, width, new Box(0, -height, width, height))
        .scale(1.0 / Fonts.SIZE);
  }

  private static AttributedString withFonts(String line) {
    AttributedString text = new AttributedString(line);
    text.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
    for (int start = 0; start < line.length(); ) {
      int code = line.codePointAt(start);
      int end = start + Character.charCount(code);
      Font font = Fonts.forCharacter(code);
      text.addAttribute(TextAttribute.FONT, font, start, end);
      start = end;
    }
    return text;
  }
}
