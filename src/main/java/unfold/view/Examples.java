package unfold.view;

import unfold.view.editor.EquationEditor;
import unfold.view.file.FileCommands;
import unfold.view.help.ExampleUse;

/** The way of an example into the editor. */
record Examples(EquationEditor editor, FileCommands files) implements ExampleUse {
  @Override
  public void insert(String lines) {
    editor.insert(lines);
  }

  @Override
  public void begin(String lines) {
    files.begin(lines, editor.area()::requestFocus);
  }
}
