/** What is written, how large, within which limits; and files that appear whole or not at all. */
@NullMarked
package unfold.export.sheet;

import org.jspecify.annotations.NullMarked;
