/**
 * Sheets, films and pages with their sizes and limits, and files written whole or not at all.
 *
 * <p>A file is replaced by one rename of a draft that lies on the disk already: to delete it first
 * lost it whenever the program was killed in between. What a killed program leaves is told from
 * what a running one writes by a lock, not by a process id, which another machine or container
 * gives to another program. The draft of a running program is removed by a hook if it is stopped.
 */
@NullMarked
package unfold.export.sheet;

import org.jspecify.annotations.NullMarked;
