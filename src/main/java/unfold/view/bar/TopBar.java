package unfold.view.bar;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import unfold.session.WindowView.Part;
import unfold.view.file.FileCommands;
import unfold.view.model.ThemeMode;
import unfold.view.model.WindowCommands;
import unfold.view.model.Workbench;
import unfold.view.widget.Icons;
import unfold.view.widget.Visibility;

/** The bar at the top: documents on the left, transport in the middle, views on the right. */
public final class TopBar extends GridPane {
  /** The widths in pixels below which parts of the bar fold away. */
  private static final double WIDE = 1400;

  // below it the title of a system and the buttons beside it have no room together
  private static final double TITLED = 1500;
  private static final double MIDDLING = 1120;
  private static final double NARROW = 880;

  private final Workbench workbench;
  private final GalleryButton gallery;
  private final Label brand = new Label(BarMessages.brand());
  private final GrainChooser grains;
  private final SpeedMenu speeds;
  private final ExtentFields extents;
  private final SeedButton seed;
  private final Button export;
  private final FoldingButtons documents;
  private final FoldingButtons looks;

  public TopBar(Workbench workbench, FileCommands files, WindowCommands window) {
    this.workbench = workbench;
    this.gallery = new GalleryButton(workbench, window);
    this.grains = new GrainChooser(workbench);
    this.speeds = new SpeedMenu(workbench.transport());
    this.extents = new ExtentFields(workbench, window::leaveTyping);
    this.seed = new SeedButton(workbench);
    this.export = export(window);
    this.documents = documents(files, window);
    this.looks = looks(window);
    brand.getStyleClass().add("brand");
    brand.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("top-bar");
    getColumnConstraints().addAll(side(), new ColumnConstraints(), side());
    addRow(
        0, side("left", brand, gallery, documents), middle(), side("right", grains, looks, export));
    getRowConstraints().add(new RowConstraints(52));
    setMinWidth(0); // or what has no room would hold it open, and never fold away
    widthProperty().subscribe(width -> fold(width.doubleValue()));
  }

  /** Folds what has no room, what is needed least first. */
  private void fold(double width) {
    looks.fold(width < WIDE);
    documents.fold(width < TITLED);
    Visibility.show(brand, width >= MIDDLING);
    Visibility.show(grains, width >= NARROW);
    Visibility.show(export, width >= NARROW);
    Visibility.show(speeds, width >= NARROW);
    Visibility.show(seed, width >= MIDDLING);
  }

  /** Lets the number of steps be typed. */
  public void openExtent() {
    extents.open();
  }

  /** Forgets a number of steps that was typed and not entered. */
  public void forgetTyping() {
    extents.forget();
  }

  /** A column for one side; both are equally wide, which centres the transport. */
  private static ColumnConstraints side() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setPrefWidth(400);
    return column;
  }

  private FoldingButtons documents(FileCommands files, WindowCommands window) {
    Button begin =
        Icons.feather(new Button(), Feather.FILE_PLUS, BarMessages.begin(), window::begin);
    Button open = Icons.feather(new Button(), Feather.FOLDER, BarMessages.open(), files::open);
    Button recent =
        Icons.feather(new Button(), Feather.CLOCK, BarMessages.recent(), window::showRecent);
    Button save = Icons.feather(new Button(), Feather.SAVE, BarMessages.save(), files::save);
    Button undo =
        Icons.feather(new Button(), Feather.CORNER_UP_LEFT, BarMessages.undo(), workbench::undo);
    Button redo =
        Icons.feather(new Button(), Feather.CORNER_UP_RIGHT, BarMessages.redo(), workbench::redo);
    Button changes =
        Icons.feather(new Button(), Feather.LIST, BarMessages.changes(), window::showChanges);
    workbench
        .historyProperty()
        .subscribe(history -> {
          undo.setDisable(!history.canUndo());
          redo.setDisable(!history.canRedo());
        });
    return new FoldingButtons(
        "more-documents", List.of(begin, open, recent, save, undo, redo, changes));
  }

  private HBox middle() {
    HBox middle = new HBox(14, new TransportBar(workbench.transport()), speeds, extents, seed);
    middle.setAlignment(Pos.CENTER);
    extents.setMinWidth(USE_PREF_SIZE); // a number that is cut is another one
    return middle;
  }

  private FoldingButtons looks(WindowCommands window) {
    Button values =
        Icons.feather(
            new Button(), Feather.BAR_CHART_2, BarMessages.numbers(), workbench::nextValues);
    Button theme =
        Icons.feather(
            new Button(), Feather.MOON, BarMessages.theme(), workbench.lighting()::toggle);
    workbench
        .lighting()
        .themeProperty()
        .subscribe(_ -> theme.setGraphic(new FontIcon(sign(workbench.lighting()))));
    Button keys =
        Icons.feather(new Button(), Feather.HELP_CIRCLE, BarMessages.keys(), window::showKeys);
    Button left =
        Icons.feather(
            new Button(),
            Feather.SIDEBAR,
            BarMessages.leftColumn(),
            () -> window.toggle(Part.COLUMN));
    Button strip =
        Icons.feather(
            new Button(),
            Feather.CREDIT_CARD,
            BarMessages.strip(),
            () -> window.toggle(Part.STRIP));
    Button present =
        Icons.feather(new Button(), Feather.MONITOR, BarMessages.present(), window::present);
    present.setId("present");
    Button grain =
        Icons.feather(new Button(), Feather.GRID, BarMessages.grain(), workbench::toggleGrain);
    Button figure =
        Icons.feather(new Button(), Feather.DOWNLOAD, BarMessages.exportHelp(), window::export);
    return new FoldingButtons(
        "more-looks",
        List.of(values, left, strip, theme, keys, present),
        List.of(grain, figure, seed.die()));
  }

  private static Feather sign(ThemeMode mode) {
    return mode.isDark() ? Feather.SUN : Feather.MOON;
  }

  private static Button export(WindowCommands window) {
    Button export = new Button(BarMessages.export());
    export.setId("export");
    export.getStyleClass().add("word-button");
    export.setMinWidth(USE_PREF_SIZE);
    export.setFocusTraversable(false);
    Icons.describe(export, BarMessages.exportHelp());
    export.setOnAction(_ -> window.export());
    return export;
  }

  private static HBox side(String style, Node... children) {
    HBox side = new HBox();
    side.getStyleClass().add(style);
    side.getChildren().addAll(List.of(children));
    return side;
  }
}
