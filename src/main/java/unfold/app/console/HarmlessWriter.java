package unfold.app.console;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import unfold.result.ControlPictures;

/** A writer of texts that a stranger may have typed, to a terminal that obeys nothing in them. */
final class HarmlessWriter extends FilterWriter {
  HarmlessWriter(Writer terminal) {
    super(terminal);
  }

  @Override
  public void write(int unit) throws IOException {
    write(Character.toString((char) unit), 0, 1);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    out.write(ControlPictures.inText(text.substring(offset, offset + length)));
  }
}
