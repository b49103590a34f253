package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.List;

/** Finds who heads a delegation. */
final class DelegationHeads {
  private final Context context;
  private final Tokens tokens;
  private final Found out;
  private final Sentence sentence;
  private final List<Persons.Mention> mentions;
  private final Cast cast;
  private final DelegationBodies bodies;

  /** Takes what is found. */
  interface Found {
    /** The heads named between two tokens of a sentence, and whose delegation it is. */
    void head(
        Sentence sentence,
        List<Persons.Mention> people,
        int first,
        int end,
        String owner,
        Modality modality);
  }

  DelegationHeads(Context context, Cast cast, DelegationBodies bodies, Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.bodies = bodies;
    this.sentence = cast.sentence();
    this.mentions = cast.mentions();
    this.out = out;
  }

  void read() {
    DelegationLeads leads = new DelegationLeads(context, cast, bodies, out);
    leads.read();
    leads.phrases();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (tokens.is(i, "sent", "sending", "sends")) {
        sent(i);
      }
    }
  }

  /** "sent his defence minister, A, to the talks": the one who is sent heads the party. */
  private void sent(int verb) {
    if (context.find(verb, Math.min(verb + 6, sentence.endToken()), Delegations.BODY::contains) >= 0
        || !tokens.is(
            verb + 1, "his", "her", "its", "their", "defence", "defense", "foreign", "the",
            "deputy", "prime")) {
      return;
    }
    Occurrence meeting = context.eventNear(sentence, verb, type -> type.equals("meeting"));
    Persons.Mention person = null;
    for (Persons.Mention mention : mentions) {
      if (person == null && mention.end() > verb + 1 && mention.first() <= verb + 8) {
        person = mention;
      }
    }
    int to = person == null ? -1 : tokens.is(person.end(), ",") ? person.end() + 1 : person.end();
    boolean heads = tokens.is(to, "to") && tokens.is(to + 1, "head", "lead");
    if (meeting == null && !heads
        || person == null
        || !person.named()
        || context.find(verb + 1, person.first(), w -> w.equals("to") || w.equals("and")) >= 0
        || tokens.is(person.end(), "and")
        || tokens.is(person.end(), ",") && Persons.starting(mentions, person.end() + 1) != null) {
      return;
    }
    List<Name> before = context.names(sentence.firstToken(), verb);
    String owner = before.isEmpty() ? "" : Delegations.key(context, before.get(before.size() - 1));
    out.head(sentence, List.of(person), verb, person.end(), owner, context.modality(verb));
  }
}
