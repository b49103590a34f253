package dev.twosource.kinds;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.function.Consumer;

/** How old a person is. */
final class AgeKind implements DetailKind {
  @Override
  public String id() {
    return "person.age";
  }

  @Override
  public String summary() {
    return "How old a person is.";
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (Sentence sentence : context.sentences()) {
      List<Name> people =
          context.names(sentence.firstToken(), sentence.endToken()).stream()
              .filter(name -> name.type() == Name.Type.PERSON)
              .toList();
      for (Name name : people) {
        int end = name.endToken();
        // "Declan Hourigan, 49," and "Hourigan (49)"
        if (tokens.is(end, ",", "(") && plainAge(tokens, end + 1) && tokens.is(end + 2, ",", ")", ".", ";", "of", "from", "and", "who")) {
          emit(context, sentence, name, end + 1, name.firstToken(), end + 2, out);
        } else if (tokens.is(end, ",") && tokens.is(end + 1, "aged", "age") && plainAge(tokens, end + 2)) {
          emit(context, sentence, name, end + 2, name.firstToken(), end + 3, out);
        } else if (tokens.is(end, ",") && tokens.is(end + 1, "who") && tokens.is(end + 2, "is", "was", "turned") && plainAge(tokens, end + 3)
            && tokens.is(end + 4, ",", ".")) {
          emit(context, sentence, name, end + 3, name.firstToken(), end + 4, out);
        }
      }
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        // "17-year-old Noa Perkovic", "She is 39"
        if (plainAge(tokens, i) && tokens.sequence(i + 1, "-", "year", "-", "old")) {
          Name name = null;
          for (int k = i + 5; k < Math.min(i + 10, sentence.endToken()); k++) {
            Name here = context.nameAt(k);
            if (here != null && here.type() == Name.Type.PERSON) {
              name = here;
              break;
            }
            if (tokens.is(k, ",", ".", "was", "who")) {
              break;
            }
          }
          if (name != null) {
            emit(context, sentence, name, i, i, name.endToken(), out);
          }
        } else if (tokens.is(i, "is", "was") && plainAge(tokens, i + 1) && tokens.is(i + 2, ",", ".", "and", "years")) {
          Name name = context.nameAt(i - 1);
          if (name != null && name.type() == Name.Type.PERSON) {
            emit(context, sentence, name, i + 1, name.firstToken(), i + 2, out);
          }
        }
      }
    }
  }

  private static boolean plainAge(Tokens tokens, int i) {
    if (!tokens.isNumber(i) || tokens.text(i).length() > 3) {
      return false;
    }
    for (int k = 0; k < tokens.text(i).length(); k++) {
      if (!Character.isDigit(tokens.text(i).charAt(k))) {
        return false;
      }
    }
    int age = Integer.parseInt(tokens.text(i));
    return age > 0 && age < 115;
  }

  private void emit(Context context, Sentence sentence, Name name, int at, int first, int end, Consumer<Claim> out) {
    Entity entity = context.entity(name);
    double age = Integer.parseInt(context.tokens().text(at));
    Slot slot = context.slot(sentence, first, end, "", entity.given() == null ? "" : entity.given(), entity.key(), null, false);
    Value.Amount value = new Value.Amount(Interval.exactly(age), age, 0, "a", Hedge.NONE);
    out.accept(context.claim(id(), sentence, first, end, value, slot, null, Modality.ACTUAL));
  }
}
