package dev.twosource.reading.name;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
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
   * @return its mentions and what they name
   */
  public static Names read(Tokens tokens) {
    Evidence evidence = new Evidence(tokens);
    List<Draft> drafts = new Spotter(tokens, evidence).spot();
    new Context(tokens, evidence).read(drafts);
    List<EntityBuilder> builders = new Resolver(tokens, evidence, drafts).resolve();
    List<Name> mentions = new Coreference(tokens, builders).all(drafts);
    List<Entity> entities = new ArrayList<>(builders.size());
    for (EntityBuilder builder : builders) {
      entities.add(builder.build());
    }
    return new Names(mentions, entities);
  }
}
