/**
 * The files that documents are opened from and saved to: texts, figures that tell what they were
 * made of, and bundles, which hold a document whole with the data its text names.
 */
@NullMarked
package unfold.session.file;

import org.jspecify.annotations.NullMarked;
