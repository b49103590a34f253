package dev.twosource.kinds.act;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.util.Set;

/** Trains, ferries and buses that begin to run: "regular service starts on 4 May". */
public final class Transit {
  /** The act of a clause that tells from when they run. */
  public static final String SERVICES = "~services";

  private static final Set<String> RUNNING =
      WordList.set("train tram bus ferry sailing shuttle trolleybus funicular");

  private static final Set<String> NETWORK =
      WordList.set(
          """
              train trains tram trams bus buses ferry ferries rail railway metro subway airline
              passengers commuters timetable""");

  private Transit() {}

  /** Whether the subject of a verb of beginning is what carries passengers. */
  public static boolean begins(Context context, Sentence sentence, int verb) {
    Clause clause = DateClauses.of(context, sentence, verb);
    int head = clause == null ? -1 : DateClauses.lead(context, sentence, clause);
    if (head < 0 || !clause.objects().isEmpty()) {
      return false;
    }
    Tokens tokens = context.tokens();
    String noun = context.noun(head);
    boolean service = noun.equals("service") || tokens.is(head, "services");
    return RUNNING.contains(noun)
        || service
            && !tokens.is(head - 1, "memorial", "church", "funeral", "carol")
            && context.says(NETWORK);
  }
}
