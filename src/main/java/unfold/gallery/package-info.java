/**
 * The ready-made systems: one {@code .rec} text each among the program's resources, listed in
 * {@code gallery/contents.txt} in the order of the chapter, under a heading for each kind.
 */
@NullMarked
package unfold.gallery;

import org.jspecify.annotations.NullMarked;
