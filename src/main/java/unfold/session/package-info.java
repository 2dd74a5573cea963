/**
 * The open document, its history, and the background work on it.
 *
 * <p>A {@link unfold.session.Document} cannot be changed, so undo is a list of documents and there
 * is no command that must know its inverse. The chain runs on an executor that is passed in and
 * answers on another, so that tests run it where they stand; an answer for a document that is no
 * longer open is dropped, and the last good picture stays on screen while the text is mistaken.
 */
@NullMarked
package unfold.session;

import org.jspecify.annotations.NullMarked;
