/**
 * The settings of the user, in a file that every window reads when it begins and any may write.
 *
 * <p>Whoever changes a setting does not wait for the disk: the words are written in the background,
 * those of this program over those that another has written meanwhile. A file that is damaged or of
 * a later version is renamed and never written over.
 */
@NullMarked
package unfold.session.settings;

import org.jspecify.annotations.NullMarked;
