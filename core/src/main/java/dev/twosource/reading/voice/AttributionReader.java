package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Names;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of one sentence after the other. */
final class AttributionReader {
  private static final WordSet BE =
      WordSet.of("is", "are", "was", "were", "be", "been", "being", "'re", "gets", "got");

  private static final WordSet UNREAL =
      WordList.probed(
          """
              not never would will could may might can should must cannot to did do does if nobody
              'll""");

  private static final WordSet FINITE =
      WordList.probed(
          """
              is are was were will would has have had can could may might must should did does do
              'll 'd 're 've cannot""");

  private static final Set<String> LISTENERS =
      WordList.set(
          """
              reporters journalists court hearing meeting conference council committee parliament
              judges judge jury mps agency newspaper radio television tv shareholders investors
              lawmakers him her them us me analysts staff workers officers police news tribunal
              inquiry crowd rally audience station congress senators panel press briefing customers
              employees colleagues broadcaster magazine newsletter website supporters delegates""");

  private static final Set<String> MEDIA =
      WordList.set(
          """
              statement interview speech letter post tweet report briefing conference email message
              broadcast filing release note address telegram video bulletin update radio television
              twitter facebook instagram x night morning afternoon evening""");

  private static final Set<String> NO_PARTY =
      WordList.set(
          """
              plan schedule timetable law tradition custom rules legend need age size taste tastes
              agreement accord deal pact treaty contract""");

  /** Whether what something accords with is no party: a plan, a deal that was signed on Monday. */
  private boolean noParty(Speaker speaker) {
    int last = speaker.end() - 1;
    boolean told =
        last > speaker.first()
            && (tokens.lower(last).endsWith("ed") || tokens.is(last, "struck", "made", "drawn"));
    return NO_PARTY.contains(tokens.lower(told ? last - 1 : last));
  }

  /** Verbs that nothing but people and bodies do. */
  private static final WordSet INSISTING =
      WordList.probed(
          """
              insist insists insisted allege alleges alleged argue argues argued contend contends
              contended deny denies denied maintain maintains maintained swear swears swore
              complain complains complained concede concedes conceded claim claims claimed""");

  private static final WordSet UNNAMED_ADVERBS =
      WordSet.of("reportedly", "allegedly", "supposedly", "purportedly");

  /** How many words before a colon are the narrator's. */
  private static final int LEAD = 5;

  /** How many words "are to be believed" has. */
  private static final int BELIEVED = 4;

  /** How many words what is put at a number may have. */
  private static final int PUT = 16;

  private final Tokens tokens;
  private final SpeakerReader speakers;
  private final LaterAttribution later;
  private final OwnAccounts accounts;
  private final SpeakerMemory memory;

  AttributionReader(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.speakers = new SpeakerReader(tokens, names);
    this.memory = new SpeakerMemory(tokens, speakers);
    this.later = new LaterAttribution(tokens, speakers);
    this.accounts = new OwnAccounts(tokens, speakers, memory);
  }

  /** The attributions of a sentence in text order. */
  List<Attribution> read(Sentence sentence, boolean[] quoted) {
    List<Attribution> found = new ArrayList<>();
    memory.enter(sentence, quoted[sentence.firstToken()]);
    Speaker whose = later.read(sentence);
    if (whose != null) {
      Speaker party = memory.resolve(whose, sentence);
      found.add(
          new Attribution(party, sentence.firstToken(), sentence.firstToken(), -1, -1, -1, true));
      memory.said(party, sentence);
      return found;
    }
    colon(sentence, quoted, found);
    int low = sentence.firstToken();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (quoted[i]) {
        low = i + 1;
        continue;
      }
      Attribution each = at(i, low, sentence, quoted, found);
      if (each != null) {
        found.add(each);
        memory.said(each.speaker(), sentence);
        low = Math.max(low, each.wordsEnd());
        i = Math.max(i, Math.min(each.wordsEnd(), sentence.endToken()) - 1);
      }
    }
    return found;
  }

  /** "The organisers, an alliance called White Beds, put": whose name it is, and no word of his. */
  private boolean bears(int i, int low) {
    if (!tokens.is(i, "called") || !tokens.isCapitalised(i + 1)) {
      return false;
    }
    for (int k = i - 1; k > Math.max(low, i - 9); k--) {
      if (tokens.is(k, ",")) {
        return tokens.is(k + 1, "a", "an") && i > k + 2;
      }
    }
    return false;
  }

  private @Nullable Attribution at(
      int i, int low, Sentence sentence, boolean[] quoted, List<Attribution> found) {
    String word = tokens.lower(i);
    if (bears(i, low)) {
      return null;
    }
    if (word.equals("according") && tokens.is(i + 1, "to")) {
      boolean own = tokens.is(i + 2, "its", "his", "her", "their");
      if (own && !found.isEmpty() && within(found.get(found.size() - 1), i + 1)) {
        return null; // "said that according to its own lists he had won"
      }
      return according(i, sentence);
    }
    if (UNNAMED_ADVERBS.contains(word)) {
      return unnamed(i, i + 1, sentence);
    }
    if (word.equals("for") && i == sentence.firstToken()) {
      return accounts.inTheEyes(i, sentence);
    }
    if (word.equals("as") && i == sentence.firstToken()) {
      return accounts.asSeen(i, sentence);
    }
    if (word.equals("if")) {
      Speaker party = accounts.believed(i, sentence);
      int words = party != null && tokens.is(party.end() + 1, "to") ? BELIEVED : 2;
      return party == null ? null : post(party, i, party.end() + words, sentence);
    }
    if (word.equals("by") || word.equals("in") || word.equals("on")) {
      Attribution own = accounts.according(i, sentence);
      return own == null || own.contentFirst() >= 0
          ? own
          : post(own.speaker(), i, own.wordsEnd(), sentence);
    }
    if (OwnAccounts.noun(word)) {
      Attribution figure = accounts.figure(i, low, sentence);
      if (figure != null) {
        return figure;
      }
    }
    Attribution elided = Elided.of(tokens, speakers, i, sentence, found);
    if (elided != null) {
      return elided;
    }
    int stated = Positions.that(tokens, i);
    if (stated > 0) {
      Speaker party = speakers.before(i, low);
      return party != null && (party.like() || party.type() == Speaker.Type.PRONOUN)
          ? ahead(memory.resolve(party, sentence), party.first(), stated)
          : null;
    }
    int owned = Admissions.content(tokens, i, sentence.endToken());
    if (owned > 0 && !UNREAL.contains(tokens.lower(i - 1))) {
      Speaker party = speakers.before(tokens.is(i, "aware") ? i - 1 : i, low);
      if (party != null && SpeakerNouns.party(tokens.lower(party.end() - 1)) && !admits(i, party)) {
        return ahead(memory.resolve(party, sentence), party.first(), owned);
      }
    }
    if (word.equals(":") && found.isEmpty()) {
      Speaker party = dissents(i, sentence);
      return party == null ? null : ahead(party, sentence.firstToken(), i + 1);
    }
    SpeechVerbs.Form form = SpeechVerbs.of(word);
    if (form != null && form.kind() == SpeechVerbs.Kind.LABEL || OwnAccounts.arrives(word)) {
      Attribution count = accounts.count(i, low, sentence);
      if (count != null) {
        return count;
      }
    }
    if (form == null
        || form.noun() && noun(i)
        || tokens.isCapitalised(i) && i > sentence.firstToken()) {
      return null;
    }
    int before = i - 1;
    while (before > low && SpeakerReader.adverb(tokens.lower(before))) {
      before--;
    }
    String previous = tokens.lower(before);
    if (BE.contains(previous)) {
      return passive(i, before, form, sentence);
    }
    if (UNREAL.contains(previous) && !discloses(before, i) || previous.endsWith("n't")) {
      return null;
    }
    if (previous.equals("had") && !found.isEmpty() && within(found.get(found.size() - 1), i)) {
      return null; // "said guides had told the climbers": still what the first one says
    }
    if (form.participle()) {
      return participle(i, low, form, sentence, found, quoted);
    }
    return finite(i, low, form, sentence, quoted, found);
  }

  /** "Can confirm that", "will only confirm": who may tell it tells it there and then. */
  private boolean discloses(int modal, int verb) {
    boolean can = tokens.is(modal, "can") && modal == verb - 1;
    boolean only =
        tokens.is(modal, "will", "would", "could", "can")
            && modal == verb - 2
            && tokens.is(verb - 1, "only");
    return (can || only)
        && tokens.is(
            verb, "confirm", "state", "reveal", "report", "disclose", "announce", "say", "admit");
  }

  /** Words by which one says that it was otherwise: "the union sees it differently: 400". */
  private static final WordSet DISSENT =
      WordList.probed(
          """
              disagree disagrees disagreed differ differs differed differently otherwise dispute
              disputes disputed contradict contradicts contradicted different demur demurs demurred
              another reject rejects rejected""");

  /** Who contradicts in the words before a colon, and says behind it how it was; or null. */
  private @Nullable Speaker dissents(int colon, Sentence sentence) {
    Speaker party = memory.subject();
    if (party == null
        || !party.like()
        || tokens.isNumber(colon - 1)
        || colon - sentence.firstToken() > DISSENTING) {
      return null;
    }
    for (int k = party.end(); k < colon; k++) {
      if (DISSENT.contains(tokens.lower(k))) {
        return memory.resolve(party, sentence);
      }
      if (tokens.isNumber(k)) {
        return null;
      }
    }
    return null;
  }

  /** Within how many words one says that it was otherwise. */
  private static final int DISSENTING = 16;

  /** What follows is a party's. */
  private static Attribution ahead(Speaker party, int first, int content) {
    return new Attribution(party, first, content, content, -1, -1, false);
  }

  private static boolean within(Attribution outer, int i) {
    return outer.contentFirst() >= 0
        && i > outer.contentFirst()
        && (outer.contentEnd() < 0 || i < outer.contentEnd());
  }

  private boolean noun(int i) {
    String before = tokens.lower(i - 1);
    return SpeakerNouns.PLAIN.contains(before)
            && !before.equals("some")
            && !before.equals("many")
            && !before.equals("and")
            && !before.equals("also")
            && !before.equals("then")
            && !before.equals("others")
            && !before.equals("both")
        || SpeakerReader.PREPOSITIONS.contains(before)
        || tokens.isNumber(i - 1)
        || tokens.is(i + 1, "of", "from")
        || tokens.is(
                i, "count", "counts", "states", "state", "post", "posts", "notes", "note", "report")
            && !tokens.is(i + 1, "that")
            && !tokens.isNumber(i + 1)
            && !tokens.is(i - 1, "they", "police", "can")
        // "has disputed claims that", "denied claims"
        || tokens.is(i, "claims") && turned(i - 1)
        || tokens.is(i, "objects", "reports", "states", "counts", "notes", "posts", "estimates")
            && tokens.is(i + 1, "was", "were", "is", "are", "had", "has", "have");
  }

  /** Whether a word is that of somebody who turns down what follows. */
  private boolean turned(int i) {
    return tokens.is(i, "disputed", "disputes", "denied", "denies", "rejected")
        || tokens.is(i, "rejects", "dismissed", "dismisses", "refuted", "contested");
  }

  private @Nullable Attribution according(int i, Sentence sentence) {
    Speaker speaker = speakers.after(i + 2, sentence.endToken());
    if (speaker == null || noParty(speaker)) {
      return null;
    }
    speaker = memory.resolve(speaker, sentence);
    int end = speaker.end();
    if (i == sentence.firstToken() || i == sentence.firstToken() + 1 && !tokens.is(i - 1, ",")) {
      int comma = end;
      while (comma < sentence.endToken() && comma < end + 30 && !tokens.is(comma, ",")) {
        comma++;
      }
      if (comma + 2 < sentence.endToken()
          && tokens.is(comma, ",")
          && tokens.isCapitalised(comma + 1)) {
        int run = comma + 1;
        while (tokens.isCapitalised(run)) {
          run++;
        }
        comma = tokens.is(run, ",") ? run : comma;
      }
      if (tokens.is(comma + 1, "who", "which", "whose")) {
        comma = comma(comma + 1, sentence.endToken());
      }
      return new Attribution(
          speaker, i, comma, Math.min(comma + 1, sentence.endToken()), -1, -1, false);
    }
    return post(speaker, i, end, sentence);
  }

  /** What stands before an attribution is said, and what a conjunction adds after it. */
  private Attribution post(Speaker speaker, int first, int end, Sentence sentence) {
    int from = afterDateline(sentence);
    for (int k = first - 1; k > from && k > first - 200; k--) {
      boolean colon = tokens.is(k, ":") && k - from >= LEAD && !tokens.isNumber(k - 1);
      if (tokens.is(k, ";") || colon && Content.finite(tokens, k, first)) {
        from = k + 1;
        break;
      }
    }
    from = joined(from, first, end);
    int content = -1;
    boolean goesOn =
        tokens.is(end, ",") && tokens.is(end + 1, "and", "but", "or", "nor", "with", "that", "yet");
    int comma = comma(end, Math.min(sentence.endToken(), end + 6));
    boolean phrase =
        !Content.finite(tokens, from, first) && !quotes(first - 1) && !quotes(first - 2);
    boolean aside =
        tokens.lower(comma + 1).endsWith("ing")
            || tokens.is(comma + 1, "who", "which", "as", "after", "when", "while");
    if (phrase
        && SpeakerReader.PREPOSITIONS.contains(tokens.lower(from))
        && (tokens.is(end, ":") || quotes(end + 1))) {
      return new Attribution(speaker, first, end, end + 1, -1, -1, false);
    }
    if (tokens.is(first - 1, ",") && tokens.is(first - 2, "so") && tokens.is(end, ",")) {
      return new Attribution(
          speaker, first, end, end + 1, -1, -1, false); // "and so, they say, was"
    }
    // "Of the 164 who should have come, she said, 102 had stayed away"
    boolean hangs =
        SpeakerReader.PREPOSITIONS.contains(tokens.lower(from))
            && !goesOn
            && tokens.is(comma, ",")
            && Content.finite(tokens, comma + 1, sentence.endToken());
    if (tokens.is(comma, ",") && (phrase || hangs) && !aside) {
      content =
          comma + 1; // inserted in the middle of what is said: "Umbrellas, she said, should not be
      // needed"
    } else if (goesOn
        || tokens.is(end, ":", ";")
        || tokens.is(end, "and", "but") && end < sentence.endToken()) {
      content = end + 1;
    }
    return new Attribution(
        speaker, first, end, content < sentence.endToken() ? content : -1, -1, from, false);
  }

  /**
   * Where what is said begins if only the second of two joined clauses is: "They spoke for an hour,
   * and for most of it, an aide said, they argued"; {@code from} elsewhere.
   */
  private int joined(int from, int first, int end) {
    for (int k = first - 2; k > from + LEAD && k > first - 15; k--) {
      if (tokens.is(k, "and", "but") && tokens.is(k - 1, ",")) {
        boolean second =
            tokens.is(first - 1, ",")
                && tokens.is(end, ",")
                && !Content.finite(tokens, k + 1, first)
                && told(from, k);
        return second ? k + 1 : from;
      }
    }
    return from;
  }

  private boolean told(int from, int end) {
    for (int i = from; i < end; i++) {
      if (ModalCues.verb(tokens.lower(i))) {
        return true;
      }
    }
    return Content.finite(tokens, from, end);
  }

  private boolean quotes(int i) {
    return tokens.is(i, "\"", "”", "“", "'", "‘", "»", "«");
  }

  /** The first token after "BERLIN, May 16 - " or "17:05 - ". */
  private int afterDateline(Sentence sentence) {
    int first = sentence.firstToken();
    for (int i = first; i < Math.min(sentence.endToken() - 1, first + 10); i++) {
      if (i > first && tokens.is(i, "-", "–", "—") && !tokens.glued(i) && !tokens.glued(i + 1)) {
        return i + 1;
      }
      if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
        break;
      }
    }
    return first;
  }

  /** "reportedly", "is said to": the clause is nobody's in particular. */
  private Attribution unnamed(int first, int end, Sentence sentence) {
    int from = first;
    while (from > sentence.firstToken() && from > first - 40 && !clauseEdge(from - 1)) {
      from--;
    }
    int to = end;
    while (to < sentence.endToken() && to < end + 40 && !clauseEdge(to)) {
      to++;
    }
    Speaker nobody = new Speaker(first, end, null, null, null, Speaker.Type.UNNAMED, true, ' ');
    return new Attribution(nobody, first, first, from, to, -1, false);
  }

  private boolean clauseEdge(int i) {
    return switch (tokens.lower(i)) {
      case ",",
          ";",
          ":",
          "—",
          "–",
          "(",
          ")",
          "but",
          "while",
          "which",
          "who",
          "because",
          "although" ->
          true;
      default -> UNNAMED_ADVERBS.contains(tokens.lower(i));
    };
  }

  private @Nullable Attribution passive(int i, int be, SpeechVerbs.Form form, Sentence sentence) {
    if (form.kind() == SpeechVerbs.Kind.LABEL
        || form.kind() == SpeechVerbs.Kind.FIND
        || form.participle()) {
      return null;
    }
    for (int k = i + 1; k < i + 12 && k < sentence.endToken() && !clauseEdge(k); k++) {
      if (tokens.is(k, "by")
          && form.kind() != SpeechVerbs.Kind.TELL
          && form.kind() != SpeechVerbs.Kind.DECLARE) {
        Speaker agent = speakers.after(k + 1, sentence.endToken());
        if (agent != null && agent.like() && !tokens.isNumber(k + 1)) {
          int from = sentence.firstToken();
          // "was put by police at 9,000": the number comes last
          int number = tokens.is(agent.end(), "at", "to") ? agent.end() : -1;
          return new Attribution(agent, k, agent.end(), number, -1, from, false);
        }
      }
    }
    boolean hearsay =
        tokens.is(
            i,
            "said",
            "believed",
            "thought",
            "reported",
            "alleged",
            "rumoured",
            "suspected",
            "feared",
            "claimed");
    if (hearsay && tokens.is(i + 1, "to")
        || hearsay && tokens.is(be - 1, "it") && tokens.is(i + 1, "that")) {
      return unnamed(i, i + 1, sentence);
    }
    return null;
  }

  private @Nullable Attribution participle(
      int i,
      int low,
      SpeechVerbs.Form form,
      Sentence sentence,
      List<Attribution> found,
      boolean[] quoted) {
    if (form.kind().counts() || form.kind() == SpeechVerbs.Kind.LABEL) {
      return null;
    }
    int content = Content.start(tokens, i, form, sentence.endToken(), quoted);
    if (content < 0) {
      return null;
    }
    Speaker speaker = tokens.is(i - 1, ",") ? null : speakers.before(i, low);
    if (speaker == null || !speaker.like()) {
      speaker = found.isEmpty() ? memory.subject() : found.get(found.size() - 1).speaker();
    }
    if (speaker == null) {
      return null;
    }
    speaker = memory.resolve(speaker, sentence);
    return new Attribution(
        speaker, i, Math.min(content, sentence.endToken()), content, -1, -1, false);
  }

  private @Nullable Attribution finite(
      int i,
      int low,
      SpeechVerbs.Form form,
      Sentence sentence,
      boolean[] quoted,
      List<Attribution> found) {
    int end = sentence.endToken();
    boolean afterMark =
        i == low && i > sentence.firstToken() || tokens.is(i - 1, ",", ":", "-", "–", "—", "so");
    // whoever was told something is its listener: "the treasurer, Ada Hill, told the council"
    if (afterMark
        && form.kind() != SpeechVerbs.Kind.LABEL
        && form.kind() != SpeechVerbs.Kind.TELL
        && form.kind() != SpeechVerbs.Kind.FIND
        && !form.kind().counts()
        && !numbers(i, end)) { // "The organisers, an alliance of nurses, put the crowd at 900"
      Speaker inverted = speakers.after(i + 1, end);
      if (inverted != null
          && inverted.like()
          && (inverted.type() != Speaker.Type.PRONOUN || tokens.is(i + 1, "the"))
          && closes(inverted.end(), end)) {
        return post(memory.resolve(inverted, sentence), i, inverted.end(), sentence);
      }
    }
    Speaker speaker = speakers.before(i, low);
    boolean shared = speaker == null && tokens.is(i - 1, "and", "but");
    // "according to the union, which counts 52"
    boolean tail = speaker == null && tokens.is(i - 1, "which", "who") && i - 2 <= low;
    if (shared || tail && !found.isEmpty()) {
      shared = true;
      speaker = found.isEmpty() ? memory.subject() : found.get(found.size() - 1).speaker();
    }
    if (speaker == null || admits(i, speaker)) {
      return null;
    }
    boolean says = form.kind() == SpeechVerbs.Kind.SAY || form.kind() == SpeechVerbs.Kind.TELL;
    // whoever puts a number at something, or has just been quoted, speaks
    boolean shown =
        numbers(i, end)
            || speaker.first() > sentence.firstToken() && quoted[speaker.first() - 1]
            || INSISTING.contains(tokens.lower(i)) && tokens.is(i + 1, "that")
            // "it was the driver who slept, the railway insists"
            || form.kind() != SpeechVerbs.Kind.FIND
                && tokens.is(speaker.first() - 1, ",")
                && tokens.is(speaker.first(), "the")
                && (i + 1 >= end || tokens.is(i + 1, ".", ",", ";"));
    if (!speaker.like()
        && !shown
        && (!says || form.kind() == SpeechVerbs.Kind.TELL && !tokens.lower(i).startsWith("t"))) {
      return null;
    }
    if (tokens.is(i, "held")
        && tokens.is(i - 1, "was", "were", "been", "being", "is", "are")
        && !tokens.is(i + 1, "that")) {
      return null; // "was held to eleven points"
    }
    int first = shared ? i : speaker.first();
    boolean relative =
        tokens.is(i - 1, "who") || tokens.is(i - 1, "which") && tokens.is(i - 2, ",") && !shared;
    speaker = memory.resolve(speaker, sentence);
    if (form.kind() == SpeechVerbs.Kind.LABEL) {
      // it matters only where its words stand between quotation marks
      return i + 1 < end && quotedSoon(i, end, quoted)
          ? new Attribution(speaker, i, i, -1, -1, -1, false)
          : null;
    }
    int rest = Content.skip(tokens, i, form, end);
    boolean keeps = form.kind() == SpeechVerbs.Kind.FIND && tokens.is(i, "held", "charged");
    if (!keeps && !shared && !relative && postposed(first, rest, sentence, quoted)) {
      return post(speaker, first, Math.max(i + 1, Math.min(rest, end)), sentence);
    }
    int content = Content.start(tokens, i, form, end, quoted);
    if (content < 0 && form.kind() == SpeechVerbs.Kind.FIND && inquires(speaker)) {
      content = Content.number(tokens, i + 1, end, 4) ? i + 1 : -1;
    }
    if (content < 0) {
      // "…," she told Roy's party: what was said stands before
      return quoted[Math.max(0, speaker.first() - 1)] && !relative && !shared
          ? new Attribution(speaker, first, i + 1, -1, -1, sentence.firstToken(), false)
          : null;
    }
    int stop = resumed(content, end);
    if (relative) {
      stop = content;
      while (stop < end && !tokens.is(stop, ",")) {
        stop++;
      }
    }
    return new Attribution(
        speaker, first, Math.max(i + 1, Math.min(content, end)), content, stop, -1, false);
  }

  /** A hospital that admitted three says nothing. */
  private boolean admits(int verb, Speaker speaker) {
    return tokens.is(verb, "admit", "admits", "admitted")
        && String.valueOf(speaker.key()).startsWith("hospital")
        && !tokens.is(verb + 1, "that", "to");
  }

  /** Whether a party is one that finds out: a study, an inquiry, auditors. */
  private static boolean inquires(Speaker speaker) {
    String key = String.valueOf(speaker.key());
    return key.startsWith("report")
        || key.startsWith("inquiry")
        || key.startsWith("survey")
        || key.startsWith("auditors")
        || key.startsWith("inspectorate");
  }

  /** "estimated the attendance at 5,500", "put what it had lost at 40". */
  private boolean numbers(int verb, int end) {
    boolean puts =
        tokens.is(verb, "put", "puts", "estimate", "estimates", "estimated")
            || tokens.is(verb, "reckon", "reckons", "reckoned", "assess", "assesses", "assessed")
            || tokens.is(verb, "calculate", "calculates", "calculated");
    for (int i = verb + 1; puts && i < Math.min(end, verb + PUT) && !tokens.is(i, ","); i++) {
      if (tokens.is(i, "at")) {
        return Content.number(tokens, i + 1, end, 6);
      }
    }
    return false;
  }

  /**
   * Where the narrator takes over again: "said he had gambled with lives, and then sent him to
   * prison"; or -1.
   */
  private int resumed(int from, int end) {
    for (int i = from; i < end - 2 && i < from + 60; i++) {
      boolean then =
          tokens.is(i + 1, "then") || tokens.is(i + 1, "and", "but") && tokens.is(i + 2, "then");
      if (tokens.is(i, ",", ";") && then) {
        return i;
      }
    }
    return -1;
  }

  private static boolean quotedSoon(int verb, int end, boolean[] quoted) {
    for (int i = verb + 1; i < Math.min(end, verb + 25); i++) {
      if (quoted[i]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an attribution that reaches to {@code rest} follows what is said: "X, police said on
   * Monday."
   */
  private boolean postposed(int first, int rest, Sentence sentence, boolean[] quoted) {
    if (first - sentence.firstToken() < 2) {
      return false;
    }
    boolean mark = tokens.is(first - 1, ",", "-", "–", "—") || quoted[first - 1];
    if (!mark) {
      return false;
    }
    // "said in a statement read on television", "in a statement to the exchange"
    boolean told =
        medium(tokens.lower(rest - 1))
            && (tokens.is(
                    rest, "to", "with", "for", "by", "read", "seen", "sent", "shown", "given",
                    "put")
                || tokens.lower(rest).endsWith("ed"));
    if (told || closes(rest, sentence.endToken())) {
      return true;
    }
    boolean opensWithPhrase =
        SpeakerReader.PREPOSITIONS.contains(tokens.lower(sentence.firstToken()))
            || tokens.is(
                sentence.firstToken(), "after", "before", "as", "when", "while", "although", "if");
    return !opensWithPhrase
        && !Content.finite(tokens, rest, comma(rest, sentence.endToken()))
        && SpeakerReader.PREPOSITIONS.contains(tokens.lower(rest))
        && (Content.finite(tokens, sentence.firstToken(), first)
            || comma(rest, sentence.endToken()) < sentence.endToken());
  }

  private int comma(int from, int end) {
    int at = from;
    while (at < end && at < from + 40 && !tokens.is(at, ",")) {
      at++;
    }
    return at;
  }

  private boolean closes(int i, int end) {
    return i >= end
        || tokens.is(
                i, ",", ".", ";", ":", ")", "!", "?", "–", "—", "on", "in", "at", "from", "as",
                "after", "during", "who", "late", "early", "and", "but", "when")
            && !tokens.is(i + 1, "that")
        || tokens.is(i, "of", "about")
            && (tokens.is(i + 1, "the", "his", "her", "its", "their")
                || SpeakerReader.day(tokens.lower(i + 1)))
        || SpeakerReader.day(tokens.lower(i));
  }

  /** "Police: five held", "Five held: police". */
  private void colon(Sentence sentence, boolean[] quoted, List<Attribution> found) {
    int first = sentence.firstToken();
    int end = sentence.endToken();
    boolean headline = VoiceReader.headline(sentence);
    for (int i = first + 1; i < Math.min(end - 1, first + 7); i++) {
      if (!tokens.is(i, ":") || tokens.isNumber(i - 1)) {
        continue;
      }
      Speaker speaker = speakers.after(first, i);
      if (speaker != null && speaker.end() == i && party(speaker, headline)) {
        found.add(
            new Attribution(memory.resolve(speaker, sentence), first, i + 1, i + 1, -1, -1, false));
        memory.said(speaker, sentence);
        return;
      }
    }
    if (headline) {
      for (int i = end - 2; i > first && i > end - 6; i--) {
        if (tokens.is(i, ":", "–", "—") || tokens.is(i, "-") && !tokens.glued(i)) {
          Speaker speaker = speakers.after(i + 1, end);
          if (speaker != null && speaker.end() == end && party(speaker, false)) {
            found.add(new Attribution(speaker, i, end, -1, -1, first, false));
          }
          return;
        }
      }
    }
  }

  /**
   * Whether words before a colon are surely a party: a noun that can speak, or in a headline a
   * titled name.
   */
  private boolean party(Speaker speaker, boolean headline) {
    String last = tokens.lower(speaker.end() - 1);
    if (tokens.is(speaker.first(), "correction", "update", "note", "the")) {
      return tokens.is(speaker.first(), "the") && SpeakerNouns.body(last) != null;
    }
    return SpeakerNouns.body(last) != null && speaker.end() - speaker.first() < 4
        || SpeakerNouns.person(last)
        || headline
            && speaker.type() == Speaker.Type.PERSON
            && speaker.like()
            && speaker.end() - speaker.first() > 1
            && speaker.key() != null
            && speaker.key().indexOf(' ') < 0;
  }

  static boolean isFinite(String word) {
    return FINITE.contains(word) || word.endsWith("n't");
  }

  /** Whether a form of a verb is of one that nothing but people and bodies do. */
  static boolean insists(String word) {
    return INSISTING.contains(word);
  }

  static boolean listener(String word) {
    return LISTENERS.contains(word);
  }

  static boolean medium(String word) {
    return MEDIA.contains(word);
  }
}
