package unfold.equation.syntax;

import java.util.List;
import java.util.Optional;
import unfold.equation.SourceSpan;

/** A statement about one name, as typed: {@code param W : n x n ~ normal(0, 1)}. */
public record Definition(
    Optional<RoleWord> role,
    ParsedHead head,
    Optional<ParsedShape> shape,
    Optional<ParsedExpression> rightSide,
    Optional<ParsedLaw> law,
    SourceSpan span)
    implements ParsedStatement {

  /** The word before a head, which gives the name its role. */
  public enum RoleWord {
    INPUT,
    TARGET,
    PARAM,
    OUTPUT,
    LOSS
  }

  /** The canonical name at the head. */
  public String name() {
    return head.name().canonical();
  }

  public SourceSpan nameSpan() {
    return head.name().span();
  }

  public boolean isInput() {
    return role.filter(word -> word == RoleWord.INPUT || word == RoleWord.TARGET).isPresent();
  }

  public boolean isParameter() {
    return role.equals(Optional.of(RoleWord.PARAM));
  }

  public List<ParsedPlace> places() {
    return head.places();
  }

  /** The parameters after a semicolon, which only the head of a function has. */
  public List<ParsedPlace> after() {
    return head.after();
  }
}
