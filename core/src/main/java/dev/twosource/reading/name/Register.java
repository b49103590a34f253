package dev.twosource.reading.name;

import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The entities of a document while its mentions are joined to them. */
final class Register {
  private final Tokens tokens;
  private final List<EntityBuilder> entities = new ArrayList<>();

  Register(Tokens tokens) {
    this.tokens = tokens;
  }

  /** All entities, each at its number. */
  List<EntityBuilder> all() {
    return entities;
  }

  EntityBuilder create(Name.Type type, String canonical, String key) {
    EntityBuilder entity = new EntityBuilder(entities.size(), type, canonical, key);
    entities.add(entity);
    return entity;
  }

  String written(int first, int end) {
    return Words.written(tokens, first, end);
  }

  void join(Draft draft, EntityBuilder entity) {
    draft.entity = entity.id;
    draft.type = entity.type;
    entity.first = Math.min(entity.first, draft.first);
    entity.role(draft.role);
    entity.role(draft.laterRole);
    if (draft.age != null && entity.age == null) {
      entity.age = draft.age;
    }
    if (draft.gender != ' ') {
      entity.gender = draft.gender;
    }
  }

  /** How many words a name has; what hyphens join is one. */
  int words(Draft draft) {
    int words = 0;
    for (int i = draft.first; i < draft.end; i++) {
      boolean joined = i > draft.first && tokens.is(i - 1, "-") && tokens.glued(i);
      if (tokens.isWord(i) && !joined) {
        words++;
      }
    }
    return words;
  }
}
