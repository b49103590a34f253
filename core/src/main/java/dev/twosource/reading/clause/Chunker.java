package dev.twosource.reading.clause;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Nays;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Puts the tagged words of a sentence together into noun phrases and verb groups. */
final class Chunker {
  private final Tokens tokens;
  private final Tag[] tags;
  private final int offset;
  private final int size;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunker(Tokens tokens, int first, Tag[] tags) {
    this.tokens = tokens;
    this.tags = tags;
    this.offset = first;
    this.size = tags.length;
  }

  /** The parts of a sentence whose first token is {@code first}. */
  static List<Chunk> chunks(Tokens tokens, int first, Tag[] tags) {
    Chunker chunker = new Chunker(tokens, first, tags);
    chunker.run();
    return chunker.chunks;
  }

  private Tag tag(int k) {
    return k < 0 || k >= size ? Tag.STOP : tags[k];
  }

  private void run() {
    int k = 0;
    while (k < size) {
      k = next(k);
    }
  }

  private int next(int k) {
    switch (tag(k)) {
      case NAME, NOUN, DETERMINER, NUMBER, ADJECTIVE, OWNER, PRONOUN -> {
        return phrase(k);
      }
      case TIME -> {
        return time(k);
      }
      case FINITE, PARTICIPLE, GERUND, BASE, BE, HAVE, DO, MODAL, TO -> {
        return verb(k);
      }
      case NOT, ADVERB -> {
        Tag after = tag(k + 1);
        if (after.verbal() && after != Tag.BE || after == Tag.TO && tag(k) == Tag.NOT) {
          return verb(k);
        }
        return word(Chunk.Kind.ADVERB, k);
      }
      case PREPOSITION -> {
        return word(Chunk.Kind.PREPOSITION, k);
      }
      case SUBORDINATOR -> {
        return word(Chunk.Kind.SUBORDINATOR, k);
      }
      case AND -> {
        return word(Chunk.Kind.AND, k);
      }
      case RELATIVE -> {
        return word(Chunk.Kind.RELATIVE, k);
      }
      case COMMA -> {
        return word(Chunk.Kind.COMMA, k);
      }
      case QUOTE -> {
        return word(Chunk.Kind.QUOTE, k);
      }
      case STOP -> {
        int close = aside(k);
        return close > 0 ? close + 1 : word(dash(k) ? Chunk.Kind.COMMA : Chunk.Kind.STOP, k);
      }
    }
    throw new AssertionError(tag(k));
  }

  /** So many tokens at most stand in brackets that are read over. */
  private static final int SHORT = 6;

  /**
   * Where brackets close that part no sentence, or 0: "Holt (57) was jailed", "the Workers' Party
   * (WP) agreed". They hold an age, an abbreviation or where somebody is from, and no verb.
   */
  private int aside(int k) {
    if (k == 0 || !tokens.is(offset + k, "(")) {
      return 0;
    }
    for (int i = k + 1; i <= k + 1 + SHORT && i < size; i++) {
      if (tokens.is(offset + i, ")")) {
        return i > k + 1 ? i : 0;
      }
      boolean word = i == k + 1 && tokens.is(offset + k + 2, ")"); // "(pictured)"
      if (!word && !nominal(i)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a token may stand where no verb does. */
  private boolean nominal(int k) {
    return switch (tag(k)) {
      case NAME,
          NOUN,
          NUMBER,
          ADJECTIVE,
          COMMA,
          DETERMINER,
          PREPOSITION,
          PRONOUN,
          OWNER,
          AND,
          TIME ->
          true;
      default -> false;
    };
  }

  /** So many tokens at most stand between two dashes that are read as commas. */
  private static final int BETWEEN = 12;

  /**
   * Whether a dash is one of two that hold an apposition: "Twelve people – two of them children –
   * were killed". A clause between them, or a dash alone, begins something else.
   */
  private boolean dash(int k) {
    return dashed(k) && (k > 0 && pair(k, 1) || pair(k, -1));
  }

  /** Whether a dash stands on the other side of what is no clause. */
  private boolean pair(int k, int step) {
    for (int i = k + step; i >= 0 && i < size && Math.abs(i - k) <= BETWEEN + 1; i += step) {
      if (dashed(i)) {
        if (Math.abs(i - k) == 1) {
          continue; // "--"
        }
        return true;
      }
      if (!nominal(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean dashed(int k) {
    return tag(k) == Tag.STOP && tokens.is(offset + k, "–", "—", "-", "--");
  }

  private int word(Chunk.Kind kind, int k) {
    chunks.add(Chunk.word(kind, offset + k, offset + k + 1));
    return k + 1;
  }

  /** "Sunday", but "Sunday's vote" and "the Thursday session" are noun phrases. */
  private int time(int k) {
    int end = k;
    while (tag(end) == Tag.TIME) {
      end++;
    }
    if (tag(end) == Tag.OWNER) {
      return phrase(k);
    }
    chunks.add(Chunk.word(Chunk.Kind.TIME, offset + k, offset + end));
    return end;
  }

  private int phrase(int k) {
    int i = k;
    int head = -1;
    int owner = -1;
    boolean negated =
        tokens.is(offset + k, "no", "neither", "nobody", "none") && !Nays.named(tokens, offset + k);
    if (tag(k) == Tag.PRONOUN) {
      chunks.add(Chunk.phrase(offset + k, offset + k + 1, offset + k, negated));
      return k + 1;
    }
    while (i < size) {
      Tag tag = tag(i);
      if (tag == Tag.NAME && opens(k, head, i)) {
        break;
      } else if (tag == Tag.NAME || tag == Tag.NOUN) {
        head = i++;
      } else if (tag == Tag.OWNER) {
        if (i == k) {
          i++; // a possessive whose owner is not to be seen
          continue;
        }
        i++;
        if (!(tag(i).nominal() || tag(i) == Tag.TIME || tag(i) == Tag.QUOTE)) {
          break;
        }
        owner = head;
        head = -1; // what is owned is the head
      } else if (tag == Tag.DETERMINER) {
        if (head >= 0) {
          break; // the next phrase
        }
        i++;
      } else if (tag == Tag.NUMBER || tag == Tag.ADJECTIVE) {
        if (tag == Tag.NUMBER && head < 0) {
          head = i; // "the two"
          i++;
          continue;
        }
        if (head >= 0 && tag == Tag.ADJECTIVE && !joins(i)) {
          break;
        }
        i++;
      } else if (tag == Tag.TIME && (i > k || tag(timeEnd(i)) == Tag.OWNER)) {
        int end = timeEnd(i);
        if (tag(end) == Tag.OWNER || head < 0 && tag(end).nominal()) {
          i = end; // "the Thursday session"
        } else {
          break;
        }
      } else if (tag == Tag.COMMA
          && tag(i - 1) == Tag.ADJECTIVE
          && tag(i + 1) == Tag.ADJECTIVE
          && head < 0) {
        i++; // "a short, angry speech"
      } else if (tag == Tag.AND
          && tag(i - 1) == Tag.ADJECTIVE
          && tag(i + 1) == Tag.ADJECTIVE
          && head < 0) {
        i++;
      } else if (tag == Tag.QUOTE && i + 1 < size && titled(i)) {
        int close = close(i);
        head = close - 1;
        i = close + 1;
      } else {
        break;
      }
    }
    if (i == k) {
      i++;
    }
    head = head < 0 ? owner : head;
    chunks.add(Chunk.phrase(offset + k, offset + i, offset + Math.max(head, k), negated));
    return i;
  }

  /** "At the ceremony Ruth Okafor sat": whether the name is the subject behind a first phrase. */
  private boolean opens(int first, int head, int name) {
    if (head < 0 || tag(head) != Tag.NOUN || tag(first - 1) != Tag.PREPOSITION) {
      return false;
    }
    String noun = tokens.noun(offset + head);
    NounClass sort = Lexicon.get().nounClass(noun);
    boolean thing =
        sort == NounClass.EVENT
            || sort == NounClass.GROUP
            || sort == NounClass.BUILDING
            || sort == NounClass.PLACE
            || sort == NounClass.TIME;
    if (!thing
        || tag(first) != Tag.DETERMINER && tag(first) != Tag.TIME
        || tokens.isCapitalised(offset + head)
        || Lexicon.get().isRole(noun)) {
      return false; // "by the novelist A said to"
    }
    int end = name;
    while (tag(end) == Tag.NAME) {
      end++;
    }
    return tag(end).verbal() && tag(end) != Tag.GERUND && tag(end) != Tag.PARTICIPLE;
  }

  private int timeEnd(int i) {
    int end = i;
    while (tag(end) == Tag.TIME) {
      end++;
    }
    return end;
  }

  /** Whether an adjective or hyphen after a head goes on its phrase: "high-speed train". */
  private boolean joins(int i) {
    return tokens.is(offset + i, "-", "/") || tag(i + 1) == Tag.NOUN || tag(i + 1) == Tag.NAME;
  }

  /** Whether a quotation mark opens a short title: her film "Saltmarsh". */
  private boolean titled(int i) {
    int close = close(i);
    return close > i + 1 && tokens.isCapitalised(offset + i + 1);
  }

  private int close(int i) {
    for (int e = i + 2; e < Math.min(size, i + 7); e++) {
      if (tag(e) == Tag.QUOTE) {
        return e;
      }
      if (tag(e) == Tag.COMMA || tag(e) == Tag.STOP) {
        return -1;
      }
    }
    return -1;
  }

  /** "will not be led", "has been trying", "to attend", "leading". */
  private int verb(int k) {
    int i = k;
    boolean negated = false;
    boolean infinitive = false;
    Tag auxiliary = null;
    int last = -1;
    int main = -1;
    boolean bare = true;
    while (i < size) {
      Tag tag = tag(i);
      if (tag == Tag.NOT) {
        negated = true;
        i++;
      } else if (tag == Tag.ADVERB || tag == Tag.TIME) {
        int e = i + 1; // "has now won"
        while (tag(e) == Tag.ADVERB || tag(e) == Tag.NOT || tag(e) == Tag.TIME) {
          e++;
        }
        // "was later seen"; but "was there on Friday"
        boolean between = tag(e).verbal() && tag(e) != Tag.MODAL || tag(e) == Tag.TO && last < 0;
        if (!between) {
          break;
        }
        i++;
      } else if (tag == Tag.PREPOSITION && last >= 0 && timed(i + 1, auxiliary)) {
        i++; // "was on Thursday sent to prison"
      } else if (tag == Tag.TO) {
        if (last >= 0 && auxiliary != Tag.BE && auxiliary != Tag.HAVE) {
          break;
        }
        infinitive = last < 0;
        bare = bare && infinitive;
        i++;
      } else if (tag == Tag.BE || tag == Tag.HAVE || tag == Tag.DO || tag == Tag.MODAL) {
        if (last >= 0 && tag == Tag.MODAL) {
          break;
        }
        String word = tokens.lower(offset + i);
        negated |= word.endsWith("n't") || word.equals("cannot");
        bare = false;
        auxiliary = tag;
        last = i++;
      } else if (tag.verbal()) {
        if (last >= 0 && !fits(auxiliary, tag, infinitive)) {
          break;
        }
        main = i++;
        break;
      } else {
        break;
      }
    }
    if (main < 0 && last < 0) {
      return word(Chunk.Kind.ADVERB, k);
    }
    boolean passive =
        main >= 0
            && auxiliary == Tag.BE
            && (tag(main) == Tag.FINITE || tag(main) == Tag.PARTICIPLE)
            && !tokens.lower(offset + main).endsWith("ing");
    int head = main >= 0 ? main : last;
    String word = tokens.lower(offset + head);
    Clause.Form form;
    if (infinitive) {
      form = Clause.Form.INFINITIVE;
    } else if (bare && main >= 0 && tag(main) == Tag.GERUND
        || main < 0 && (word.equals("being") || word.equals("having"))
        || tokens.is(offset + k, "being", "having")) {
      form = Clause.Form.GERUND;
    } else if (bare && main >= 0 && tag(main) == Tag.PARTICIPLE) {
      form = Clause.Form.PARTICIPLE;
    } else {
      form = Clause.Form.FINITE;
    }
    chunks.add(
        new Chunk(
            Chunk.Kind.VERB,
            offset + k,
            offset + head + 1,
            offset + head,
            form,
            passive,
            negated,
            bare));
    return head + 1;
  }

  /** Whether a time stands between an auxiliary and its verb. */
  private boolean timed(int from, Tag auxiliary) {
    int e = from;
    while (tag(e) == Tag.TIME) {
      e++;
    }
    boolean verb = tag(e) == Tag.PARTICIPLE || tag(e) == Tag.FINITE;
    return e > from && verb && fits(auxiliary, tag(e), false);
  }

  private boolean fits(Tag auxiliary, Tag verb, boolean infinitive) {
    return switch (auxiliary) {
      case BE ->
          verb == Tag.FINITE || verb == Tag.PARTICIPLE || verb == Tag.GERUND || verb == Tag.BASE;
      case HAVE -> verb == Tag.FINITE || verb == Tag.PARTICIPLE || verb == Tag.BASE;
      case DO, MODAL -> verb == Tag.BASE || verb == Tag.FINITE;
      default -> infinitive;
    };
  }
}
