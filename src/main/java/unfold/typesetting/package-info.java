/**
 * Typesets TeX and plain words as outlines with their boxes.
 *
 * <p>A label is typeset once, by JLaTeXMath, and kept as outlines: no pen and no viewer needs a
 * font, and what the window shows, what is printed and what a layout measured are the same curves.
 * The glyphs are shared between labels, so that a file can hold each of them once.
 *
 * <p>Two open fonts are shipped for words, because a machine may have none: Inter, and DejaVu Sans
 * for what Inter lacks. The machine's own fonts come last, for scripts that neither has.
 */
@NullMarked
package unfold.typesetting;

import org.jspecify.annotations.NullMarked;
