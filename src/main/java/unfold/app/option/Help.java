package unfold.app.option;

import picocli.CommandLine.Option;

/** The option of every command that prints its help. */
public final class Help {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Say what this command does and takes.")
  boolean wanted;
}
