package unfold.app.command;

import static unfold.app.console.Phrases.number;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unfold.app.console.Console;
import unfold.app.console.TextColumns;
import unfold.app.option.Help;
import unfold.app.option.RecurrenceOptions;
import unfold.circuit.Grain;
import unfold.expansion.Influence;
import unfold.expansion.NodeInfluence;
import unfold.result.Result;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Unfolding;

/** Prints what a value depends on and what it feeds: {@code unfold influence}. */
@Command(
    description = "Says what a value depends on and what it feeds.",
    sortOptions = false,
    abbreviateSynopsis = true)
public final class InfluenceCommand implements Callable<Integer> {
  /** The most values to follow: each takes some tens of bytes and a walk along its edges. */
  private static final long MOST = 10_000_000;

  private final Console console;

  @Parameters(paramLabel = Recurrence.WORD, description = Recurrence.FORMS)
  private String recurrence = "";

  @Option(
      names = "--of",
      required = true,
      paramLabel = "VALUE",
      description = "Of which value, as \"h(5)\" or \"h(tau)\".")
  private String of = "";

  @Mixin private MemberOption member = new MemberOption();
  @Mixin private RecurrenceOptions common = new RecurrenceOptions();
  @Mixin private Help help = new Help();

  public InfluenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return console.print(
        ChainResults.of(recurrence, common, console)
            .then(member::of)
            .then(chain -> chain.resultOfMember(it -> it.schedule(Grain.VARIABLES)))
            .then(schedule -> ValueLimit.within(MOST, schedule.unfolding()))
            .then(this::influence)
            .map(InfluenceCommand::text));
  }

  private Result<Influence> influence(Unfolding unfolding) {
    return new VertexNames(unfolding).named(of).map(it -> Influence.of(unfolding, it));
  }

  private static String text(Influence influence) {
    String of = influence.of().toString();
    return CommandMessages.dependsOn(of, influence.dependencies())
        + "\n"
        + table(influence.dependsOn())
        + "\n"
        + CommandMessages.feeds(of, influence.fed())
        + "\n"
        + table(influence.feeds());
  }

  private static String table(List<NodeInfluence> shares) {
    if (shares.isEmpty()) {
      return "";
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "count", "shortest path", "longest", "squares at most"));
    shares.stream().map(InfluenceCommand::row).forEach(rows::add);
    return new TextColumns(rows).text();
  }

  private static List<String> row(NodeInfluence share) {
    return List.of(
        where(share),
        number(share.count()),
        number(share.shortest()),
        number(share.longest()),
        number(share.squares()));
  }

  private static String where(NodeInfluence share) {
    String name = share.node().id();
    return share.node().axes().isEmpty()
        ? name
        : share.where().boxes().stream()
            .map(box -> "%s(%s)".formatted(name, sides(box)))
            .collect(Collectors.joining(", "));
  }

  private static String sides(IndexBox box) {
    return IntStream.range(0, box.axes())
        .mapToObj(axis -> side(box.first(axis), box.last(axis)))
        .collect(Collectors.joining(", "));
  }

  private static String side(int first, int last) {
    return first == last ? "%d".formatted(first) : "%d..%d".formatted(first, last);
  }
}
