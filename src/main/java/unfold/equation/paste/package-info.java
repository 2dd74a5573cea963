/**
 * A pasted text cut into pieces, with what shows in it, before it can be read, of the meaning of
 * its names: what is declared, which letters are axes, which scripts are indices.
 */
@NullMarked
package unfold.equation.paste;

import org.jspecify.annotations.NullMarked;
