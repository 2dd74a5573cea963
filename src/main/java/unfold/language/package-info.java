/**
 * What can be written, for those who do not know it yet: a page of sections, each with an example
 * that works. The window, the terminal and the README all show this one page, {@code
 * language/page.md} among the program's resources.
 */
@NullMarked
package unfold.language;

import org.jspecify.annotations.NullMarked;
