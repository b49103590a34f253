package dev.twosource.reading.name;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the people, organisations and places of a document: runs of capitalised words are cut by
 * titles, peoples and known places ({@link Spotter}), what stands around them tells roles, ages and
 * types ({@link Context}), mentions of one name are joined ({@link Resolver}), and pronouns and
 * bare titles go to the person who alone can be meant ({@link Coreference}).
 */
public final class NameReader {
  private NameReader() {}

  /**
   * Reads the names of a document in one go; the work grows with its length.
   *
   * @param tokens the document's tokens
   * @param timexes the document's time expressions, in text order: "Easter" names nobody
   * @return its mentions and what they name
   */
  public static Names read(Tokens tokens, List<Timex> timexes) {
    Evidence evidence = new Evidence(tokens);
    List<Draft> drafts = untimed(new Spotter(tokens, evidence).spot(), tokens, timexes);
    new Context(tokens, evidence).read(drafts);
    List<EntityBuilder> builders = new Resolver(tokens, evidence, drafts).resolve();
    List<Name> mentions = new Coreference(tokens, builders).all(drafts);
    List<Entity> entities = new ArrayList<>(builders.size());
    for (EntityBuilder builder : builders) {
      entities.add(builder.build());
    }
    return new Names(mentions, entities);
  }

  /** The drafts without those that are how a time is told: "Christmas Eve 2024", "0417 JST". */
  private static List<Draft> untimed(List<Draft> drafts, Tokens tokens, List<Timex> timexes) {
    List<Draft> kept = new ArrayList<>(drafts.size());
    int next = 0;
    for (Draft draft : drafts) {
      int start = tokens.start(draft.first);
      while (next < timexes.size() && timexes.get(next).span().start() < start) {
        next++;
      }
      boolean time =
          next < timexes.size()
              && timexes.get(next).span().start() == start
              && timexes.get(next).span().end() >= tokens.end(draft.end - 1);
      boolean zone =
          next > 0
              && draft.end == draft.first + 1
              && timexes.get(next - 1).span().end() >= tokens.end(draft.first)
              && (tokens.isAllCapitals(draft.first)
                  || tokens.is(draft.first, "day", "eve")); // "New Year's Day"
      if (!time && !zone) {
        kept.add(draft);
      }
    }
    return kept;
  }
}
