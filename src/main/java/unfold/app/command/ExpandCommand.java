package unfold.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unfold.app.console.Complaint;
import unfold.app.console.Console;
import unfold.app.option.Converters;
import unfold.app.option.EnumConverters;
import unfold.app.option.Help;
import unfold.app.option.RecurrenceOptions;
import unfold.circuit.Circuit;
import unfold.circuit.Clause;
import unfold.circuit.Grain;
import unfold.circuit.Node;
import unfold.circuit.Node.VariableNode;
import unfold.equation.reading.TypedNames;
import unfold.expansion.Expansion;
import unfold.expansion.Style;
import unfold.expansion.WrittenOut;
import unfold.result.Result;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Prints a value as one unfolded expression: {@code unfold expand}. */
@Command(
    description = "Prints what a value is made of, as one unfolded expression.",
    sortOptions = false,
    abbreviateSynopsis = true)
public final class ExpandCommand implements Callable<Integer> {
  /** The most values to expand: each takes about a kilobyte until it is written. */
  private static final long MOST = 1_000_000;

  private final Console console;

  @Parameters(paramLabel = Recurrence.WORD, description = Recurrence.FORMS)
  private String recurrence = "";

  @Option(
      names = "--of",
      paramLabel = "NAME",
      description = "Of which variable (default: the first state).")
  private @Nullable String of;

  @Option(
      names = "--at",
      paramLabel = "STEP",
      split = ",",
      converter = Converters.Step.class,
      description = "At which step, on a grid such as 2,3 (default: the last).")
  private List<Integer> at = List.of();

  @Option(
      names = "--as",
      paramLabel = "STYLE",
      converter = EnumConverters.OfStyle.class,
      description = {
        "f: calls of the text's own functions, or each equation as f (the default)",
        "definition: all written out",
        "g: one function of all that came before"
      })
  private Style style = Style.F;

  @Mixin private MemberOption member = new MemberOption();
  @Mixin private RecurrenceOptions common = new RecurrenceOptions();
  @Mixin private Help help = new Help();

  public ExpandCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return console.print(
        ChainResults.of(recurrence, common, console)
            .then(member::of)
            .then(this::expanded)
            .map(it -> it.text() + "\n"));
  }

  private Result<Expansion> expanded(ChainResults chain) {
    TypedNames names = TypedNames.in(chain.recurrence().text());
    if (style == Style.DEFINITION) {
      chain.result(it -> it.circuit(Grain.VARIABLES)).then(this::noteCallsThatStay);
    }
    return chain
        .resultOfMember(it -> it.schedule(Grain.VARIABLES))
        .then(schedule -> ValueLimit.within(MOST, schedule.unfolding()))
        .then(unfolding ->
            instance(unfolding)
                .then(it -> defined(it, unfolding))
                .map(it -> Expansion.of(unfolding, it, style, names::of)));
  }

  private Result<Circuit> noteCallsThatStay(Circuit circuit) {
    for (Node node : circuit.nodes()) {
      for (Clause clause : circuit.clauses(node)) {
        double parts =
            clause.expression().map(it -> WrittenOut.parts(it, circuit.system())).orElse(0.0);
        if (parts > WrittenOut.MOST) {
          String note = CommandMessages.callsStay(node.name(), parts, WrittenOut.MOST);
          console.err().println(CommandMessages.note(note));
        }
      }
    }
    return Result.of(circuit);
  }

  private Result<Instance> instance(Unfolding unfolding) {
    VertexNames places = new VertexNames(unfolding);
    Result<Node> node = of == null ? first(unfolding.circuit()) : places.node(of);
    return node.then(it -> at.isEmpty() ? places.last(it) : places.at(it, typed()));
  }

  private int[] typed() {
    return at.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Result<Node> first(Circuit circuit) {
    return circuit.states().stream()
        .findFirst()
        .or(() ->
            circuit.nodes().stream()
                .filter(VariableNode.class::isInstance)
                .map(VariableNode.class::cast)
                .findFirst())
        .<Result<Node>>map(Result::of)
        .orElseGet(() -> Complaint.of(CommandMessages.noVariable()));
  }

  private static Result<Instance> defined(Instance instance, Unfolding unfolding) {
    return Expansion.isPossible(unfolding, instance)
        ? Result.of(instance)
        : Complaint.of(CommandMessages.nothingToExpand(instance.toString()));
  }
}
