/**
 * The chain from a text to its picture and values, shared by the window, the commands and the files
 * they write.
 *
 * <p>A {@link unfold.chain.Chain} makes a stage when it is asked for, and once: the circuit of each
 * grain, the data, the schedule at each length, the layouts. Another member of the same minibatch,
 * another grain and the few steps of the book are other questions to the same chain. The members
 * are checked together, so that whoever looks at one of them is told what is wrong with another.
 * Scenes are cheap and made anew; values may be as large as the memory allows, and are kept by
 * whoever shows them.
 *
 * <p>Files that a text names lie below its own folder, or the current one where it comes from
 * standard input. What is not there is looked for among the files of the gallery, from wherever the
 * text is opened; so a system of the gallery can be saved to any folder, and a figure of it sent to
 * anybody, without its data. A file beside the text comes first, even where it is damaged, since
 * whoever put it there means that one; but what a document has with it comes before that, so that
 * it means the same wherever it is opened.
 *
 * <p>A text may come from a stranger, who would name any file of the disk and have its contents
 * shown, sent away in a figure or quoted in a message. So {@link unfold.chain.TextFiles} reads
 * nothing that lies elsewhere once links are followed, and nothing beside a figure, unless the user
 * says so: by an option of the command line, or by an answer in the window.
 */
@NullMarked
package unfold.chain;

import org.jspecify.annotations.NullMarked;
