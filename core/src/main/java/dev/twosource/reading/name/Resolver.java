package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides what each mention names and joins the mentions of one document that name the same. */
final class Resolver {
  private final Tokens tokens;
  private final List<Draft> drafts;
  private final Lexicon lexicon = Lexicon.get();
  private final Register register;
  private final Votes votes;
  private final People people;
  private final Bodies bodies;
  private final Map<String, EntityBuilder> places = new HashMap<>();
  private final Map<String, EntityBuilder> others = new HashMap<>();

  Resolver(Tokens tokens, Evidence evidence, List<Draft> drafts) {
    this.tokens = tokens;
    this.drafts = drafts;
    this.register = new Register(tokens);
    this.votes = new Votes(tokens, evidence, register, drafts);
    this.people = new People(tokens, register, votes, drafts.size());
    this.bodies = new Bodies(tokens, evidence, register);
  }

  /** The entities, each at its number. */
  List<EntityBuilder> resolve() {
    for (Draft draft : drafts) {
      if (draft.model) {
        draft.type = Name.Type.OTHER;
        draft.sure = true;
      }
      if (draft.type == null && register.words(draft) > 1) {
        draft.type = votes.longer(draft);
      }
      if (draft.type == Name.Type.PERSON && register.words(draft) > 1) {
        people.full(draft);
      } else if (draft.type == Name.Type.ORGANISATION
          && (register.words(draft) > 1 || draft.sure)) {
        bodies.join(draft);
      }
    }
    for (Draft draft : drafts) {
      if (draft.entity < 0) {
        rest(draft);
      }
      if (draft.entity >= 0 && draft.type == Name.Type.PERSON) {
        people.told(register.all().get(draft.entity));
      }
    }
    return register.all();
  }

  // ---- the rest

  private void rest(Draft draft) {
    String lower = Words.join(tokens, draft.first, draft.end);
    boolean single = register.words(draft) == 1;
    if (draft.demonym) {
      place(draft);
      return;
    }
    boolean thing = draft.type == Name.Type.OTHER && draft.sure;
    if (draft.type == Name.Type.PERSON
        || single && !thing && !(draft.type == Name.Type.PLACE && draft.sure)) {
      EntityBuilder person = people.bySurname(draft);
      boolean place = draft.type == Name.Type.PLACE && draft.spot > 0;
      // "William Ford Jr." runs "Ford Motor Company", and "Ford" is the company
      boolean company = single && !draft.titled && bodies.alias(lower) != null && Votes.body(draft);
      if (person != null && !place && !company) {
        register.join(draft, person);
        return;
      }
    }
    if (single && !thing && (draft.type != Name.Type.PERSON || Votes.body(draft))) {
      EntityBuilder body = bodies.alias(lower);
      if (body != null && !(draft.type == Name.Type.PLACE)) {
        register.join(draft, body);
        return;
      }
    }
    if (draft.type == null || draft.type == Name.Type.PLACE && !draft.sure) {
      draft.type = votes.vote(draft, lower, single, single && people.oneGiven(lower));
    }
    if (draft.type == null) {
      return;
    }
    switch (draft.type) {
      case PERSON -> people.bare(draft);
      case ORGANISATION -> bodies.join(draft);
      case PLACE -> place(draft);
      case OTHER -> {
        String key = NameKeys.plain(register.written(draft.first, draft.end));
        EntityBuilder entity = others.get(key);
        if (entity == null) {
          entity = register.create(Name.Type.OTHER, register.written(draft.first, draft.end), key);
          others.put(key, entity);
        }
        register.join(draft, entity);
      }
    }
  }

  private void place(Draft draft) {
    Place place = draft.place;
    String text = register.written(draft.first, draft.end);
    if (place == null) {
      place = lexicon.place(text);
    }
    String key = place != null ? place.canonical() : NameKeys.plain(text);
    EntityBuilder entity = places.get(key);
    if (entity == null) {
      entity =
          register.create(
              Name.Type.PLACE,
              draft.demonym && place != null ? title(place.canonical()) : text,
              key);
      if (place != null) {
        entity.within = place.within();
        entity.country = place.country();
      }
      places.put(key, entity);
    }
    if (draft.within != null && !entity.country && !entity.within.containsAll(draft.within)) {
      entity.within = draft.within;
    }
    register.join(draft, entity);
  }

  private static String title(String canonical) {
    StringBuilder out = new StringBuilder(canonical);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString().replace(" Of ", " of ").replace(" And ", " and ");
  }
}
