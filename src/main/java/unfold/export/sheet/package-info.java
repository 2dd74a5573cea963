/** Sheets, films and pages with their sizes and limits, and files written whole or not at all. */
@NullMarked
package unfold.export.sheet;

import org.jspecify.annotations.NullMarked;
