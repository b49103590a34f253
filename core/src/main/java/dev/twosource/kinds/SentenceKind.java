package dev.twosource.kinds;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** How long a sentence a court gave. */
final class SentenceKind implements DetailKind {
  private static final Set<String> PASSED =
      Set.of("jailed", "sentenced", "imprisoned", "sentence", "prison", "jail", "term", "behind", "custody", "sentences", "terms");

  @Override
  public String id() {
    return "sentence.length";
  }

  @Override
  public String summary() {
    return "How long a sentence somebody was given.";
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Entity last = null;
    for (Sentence sentence : context.sentences()) {
      for (Timex timex : context.timexes(sentence)) {
        if (timex.type() != Timex.Type.DURATION || timex.minutes() == null || timex.minutes().low() < 60 * 24 * 5) {
          continue;
        }
        int first = tokens.tokenAt(timex.span().start());
        int end = tokens.tokenAt(timex.span().end() - 1) + 1;
        int word = nearest(context, sentence, first, end);
        if (word < 0 || tokens.is(end, "ago", "old", "later", "earlier") || asked(context, sentence, first)) {
          continue;
        }
        Entity person = convict(context, sentence, first, last);
        if (person == null) {
          continue;
        }
        boolean suspended =
            context.find(Math.max(sentence.firstToken(), first - 6), Math.min(sentence.endToken(), end + 6), w -> w.equals("suspended")) >= 0;
        int from = Math.min(first, word);
        int to = Math.max(end, word + 1);
        Slot slot = context.slot(sentence, from, to, suspended ? "suspended" : "", "sentence", person.key(), null, false);
        double stated = timex.minutes().isExact() ? timex.minutes().low() : Double.NaN;
        Value.Amount value = new Value.Amount(timex.minutes(), stated, 0, "min", timex.hedge());
        Occurrence event = context.eventNear(sentence, first, type -> type.equals("trial"));
        out.accept(context.claim(id(), sentence, from, to, value, slot, event, context.modality(word)));
      }
      for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
        if (name.type() == Name.Type.PERSON && !judge(context.entity(name))) {
          last = context.entity(name);
        }
      }
    }
  }

  private static int nearest(Context context, Sentence sentence, int first, int end) {
    int after = context.find(end, Math.min(end + 4, sentence.endToken()), PASSED::contains);
    if (after >= 0) {
      return after;
    }
    int from = Math.max(sentence.firstToken(), first - 9);
    int before = context.findLast(from, first, PASSED::contains);
    return before >= 0 && context.find(before, first, w -> w.equals(";") || w.equals("after") || w.equals("until")) < 0 ? before : -1;
  }

  private static boolean asked(Context context, Sentence sentence, int first) {
    return context.find(Math.max(sentence.firstToken(), first - 12), first, w -> w.equals("asked") || w.equals("sought") || w.equals("demanded")
            || w.equals("maximum") || w.equals("faces") || w.equals("pressed") || w.equals("served") || w.equals("serving") || w.equals("facing"))
        >= 0;
  }

  private static boolean judge(Entity entity) {
    for (String role : entity.roles()) {
      if (role.contains("judge") || role.contains("prosecutor") || role.contains("lawyer") || role.contains("magistrate")
          || role.contains("detective") || role.contains("inspector") || role.contains("justice")) {
        return true;
      }
    }
    return false;
  }

  private static Entity convict(Context context, Sentence sentence, int first, Entity last) {
    List<Name> people =
        context.names(sentence.firstToken(), sentence.endToken()).stream()
            .filter(name -> name.type() == Name.Type.PERSON && !judge(context.entity(name)))
            .toList();
    Name best = null;
    for (Name name : people) {
      if (best == null || Math.abs(name.firstToken() - first) < Math.abs(best.firstToken() - first)) {
        best = name;
      }
    }
    return best != null ? context.entity(best) : last;
  }
}
