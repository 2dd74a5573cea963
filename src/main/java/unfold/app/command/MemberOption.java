package unfold.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import unfold.app.option.Converters;
import unfold.result.Result;

/** The option that chooses a sequence of a minibatch. */
final class MemberOption {
  @Option(
      names = "--member",
      paramLabel = "N",
      converter = Converters.Whole.class,
      description = "Which of several sequences, from 1 (default: the first).")
  private @Nullable Integer member;

  /** The number of that sequence from 0, or another one where none is asked for. */
  int or(int usual) {
    return member == null ? usual : member - 1;
  }

  /** The chain with that one chosen, unless it is past the end. */
  Result<ChainResults> of(ChainResults chain) {
    return member == null ? Result.of(chain) : chain.withMember(member - 1);
  }
}
