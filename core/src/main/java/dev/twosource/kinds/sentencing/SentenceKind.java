package dev.twosource.kinds.sentencing;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Displays;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.quantity.Numeral;
import dev.twosource.reading.quantity.Numerals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How long a sentence a court gave. */
public final class SentenceKind implements DetailKind {
  private static final Set<String> PASSED =
      WordList.set(
          """
              jailed sentenced imprisoned sentence prison jail term behind custody sentences terms
              locked imprisonment detention incarceration condemned""");

  /** Words that make a length a sentence where a court or a crime is spoken of. */
  private static final Set<String> CELLS =
      Set.of(
          "stretch",
          "camp",
          "colony",
          "penitentiary",
          "correctional",
          "cell",
          "cells",
          "penalty",
          "punishment",
          "inside");

  /** Words that give a sentence only where a court is spoken of. */
  private static final Set<String> GIVEN =
      Set.of("given", "handed", "received", "got", "gets", "gave", "sent", "faces", "put");

  private static final WordSet COURT =
      WordList.probed(
          """
              court courts assize assizes judge judges judged jurors dock trial trials convict convicts sentencing guilty convicted jury magistrate magistrates tribunal sentenced
              sentence prosecution prosecutors conviction appeal parole jailed prison verdict
              defendant pleaded robbery robbing robbed murder murdering killing fraud stealing theft
              smuggling smuggled cheating manslaughter arson bribery bribes embezzling embezzlement
              perjury espionage spying treason trafficking laundering assault stabbing burglary
              sheriff jail""");

  private static final Set<String> ASKED =
      WordList.set(
          """
              asked sought demanded maximum faces pressed served serving facing recommended urged
              wanted called seek seeking face banned disqualified spent requested carries carry
              punishable previous previously remission repay contract""");

  private static final Set<String> SEVERAL =
      WordList.set(
          """
              brothers accomplices clerks others men women co-defendants defendants officers pair
              both all""");

  @Override
  public String id() {
    return "sentence.length";
  }

  @Override
  public String summary() {
    return "How long a sentence somebody was given.";
  }

  @Override
  public String explanation() {
    return """
        How long a prison or other sentence a court gave to a person; minimum terms, suspended \
        parts, orders, bans and what the prosecution asked for are each claims of their own and held \
        against their like only. What is told apart: the maximum that the law allows, time already \
        served, sentences in other cases, and any other stretch of time. Lengths \
        are compared with the lengths of months and years left open, so that 18 months and a year \
        and a half agree.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        P5Y..P1830D | Viktor Hallan was sentenced to five years in prison for fraud.
        P4Y..P1464D | A former treasurer was jailed for four years for embezzlement.
        P7Y..P2562D | On appeal, the ten-year term imposed on the captain was cut to seven.
        P7Y..P2562D | The court awarded seven years' rigorous imprisonment to a warden.
        - | The court heard that the sentence of Viktor Hallan would have been five years.
        P3Y..P1098D | The court heard the case. The bookkeeper, Nora Tveit, was sent down for \
        three years.
        P504D..P558D | The judge jailed Dennis Crowe for 18 months.
        P2Y..P732D | Nora Tveit was given a two-year suspended sentence by the court.
        P12Y..P4392D | A court sentenced former banker Pavel Hruska to 12 years in prison.
        P9Y..P3294D; P6Y..P2196D | The jury found both guilty. Pavel Hruska received nine years and \
        his partner, Nora Tveit, six years.
        P840D..P930D | Viktor Hallan is serving 30 months for fraud, the court was told.
        P100Y..; P20Y..P7320D | Viktor Hallan received a life sentence with a minimum term of 20 years.
        P5Y..P1830D | Prosecutors had asked for five years in prison for Viktor Hallan.
        P3Y..P1098D | The judge gave Nora Tveit three years, the court heard.
        P4Y.. | The trial ended. Viktor Hallan must serve at least four years before he can apply \
        for parole.
        P8Y..P2928D | Viktor Hallan must serve eight years behind bars, a judge ruled.
        P504D..P558D | Nora Tveit was given an 18-month community correction order.
        P504D..P558D | Hallan's bookkeeper, Nora Tveit, who moved the deposits, was given 18 months \
        in prison.
        P8Y..P2928D | The trial ended. The judge imposed a sentence of eight years on Viktor Hallan.
        P504D..P558D | A court handed down an 18-month suspended prison term to a student.
        P3Y..P1098D | An appeal court cut the prison term of Viktor Hallan from eight years to three.
        P4Y..P1464D | Judges on appeal reduced Nora Tveit's sentence from six years to four years.
        P7Y..P2562D | An appeal court trimmed to seven years the sentence of Nora Tveit.
        P100Y.. | Viktor Hallan was jailed for life by a court in Brno.
        PT200H | Nora Tveit was ordered to do 200 hours of community work, the judge ruled.
        P7Y..P2562D | An appeal court cut the sentence of Nora Tveit to seven years.
        P2Y..P732D | The federation has banned sprinter Nora Tveit for two years.
        P4Y..P1464D | Nora Tveit was handed a four-year ban for doping.
        P8Y..P2928D; P3Y..P1098D | Viktor Hallan was jailed for eight years and Nora Tveit for three.
        P4Y..P1464D | Judges took two years off the sentence of Viktor Hallan, leaving him with four \
        years to serve in prison.
        P224D..P248D | A suspended sentence of eight months was handed to nurse Nora Tveit by a court.
        P6Y..P2196D | The court imposed six years on Viktor Hallan.
        P4Y..P1464D | The judge imposed a four-year sentence on Viktor Hallan, the former harbour \
        master, half of it suspended.
        P13Y..P4758D | A smuggler's trial ended. Viktor Hallan was put away for 13 years.
        P2Y..P732D | Three boats cost Nora Tveit two years in prison.
        P2Y..P732D | Nora Tveit drew two years for the theft.
        P4Y..P1464D | Four years in jail was the punishment handed to Viktor Hallan.
        PT0S | Viktor Hallan was fined by the court and spared jail.
        PT0S | A judge ruled that Nora Tveit will not go to prison.
        P9Y..P3294D | Viktor Hallan should go to prison for nine years, prosecutors demanded.
        P4Y..P1464D | Viktor Hallan was jailed for four years after admitting the theft.
        P912D..P915D | Nora Tveit was given two and a half years after pleading guilty to fraud.
        P4Y..P1464D | Viktor Hallan was found guilty of fraud. The judge gave the 61-year-old four \
        years.
        P504D..P558D | A passenger was given 18 months in prison by the court. The driver, Viktor \
        Hallan, was tried with her.
        P4Y..P1464D | Four years behind bars: that was the penalty handed down on Tuesday to the \
        bookkeeper Viktor Hallan.
        - | Four years behind bars: that was not the penalty handed down to Viktor Hallan.
        - | Viktor Hallan was sentenced four years after pleading guilty to fraud.
        - | Nora Tveit was jailed for fraud three years after admitting it.
        P8Y..P2928D | Viktor Hallan was sentenced to eight years in prison, when many had hoped for \
        the 15 that the prosecution demanded.
        - | The port cost Viktor Hallan two years of work.
        - | Nora Tveit received two years of training.
        - | Viktor Hallan may avoid prison, his lawyer said.
        - | Nora Tveit avoided a longer prison term.
        - | The city has banned cars for two years.
        - | Viktor Hallan was given five years to repay the loan.
        - | Six others were tried with Viktor Hallan. Their sentences range from four years to 18.
        - | The term of office of the president is five years.
        P9Y..P3294D | Viktor Hallan got nine years' imprisonment, two thirds of which he must serve \
        before he can be released.
        - | In the case of R v Dunmore the man was given 21 years in prison.
        - | Viktor Hallan was in court. In a separate case, a crane driver was jailed for six years.
        - | Viktor Hallan worked there for five years.
        - | The crime carries a maximum sentence of ten years.
        - | Nora Tveit spent three years in prison.
        - | The judge has sat at the court for three years.
        """);
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public int version() {
    return 26;
  }

  /** A length with the word that makes it a sentence. */
  private record Passed(Sentence sentence, Timex timex, int first, int end, int word) {}

  @Override
  public void find(Context context, Consumer<Claim> out) {
    List<Claim> found = new ArrayList<>();
    read(context, found::add);
    for (Claim claim : found) {
      String year = several(found, claim) ? bygone(context, claim) : null;
      out.accept(year == null ? claim : claim.with(claim.slot().measured("in " + year)));
    }
  }

  /** Whether a text tells of several sentences of the one whose sentence a claim is. */
  private static boolean several(List<Claim> found, Claim claim) {
    if (!claim.slot().measure().isEmpty()) {
      return false;
    }
    for (Claim other : found) {
      if (other.slot().owner().equals(claim.slot().owner())
          && !other.value().normal().equals(claim.value().normal())) {
        return true;
      }
    }
    return false;
  }

  /** The year, long gone, in which a sentence was passed, or null: "was jailed in 1979". */
  private static @Nullable String bygone(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int at = tokens.tokenAt(claim.span().start());
    Sentence sentence = context.sentences().get(tokens.sentenceOf(at));
    for (Timex timex : context.timexes(sentence)) {
      if (timex.type() != Timex.Type.DATE || timex.readings().isEmpty() || claim.asOf() == null) {
        continue;
      }
      int year = timex.readings().get(0).lastDay().getYear();
      int date = tokens.tokenAt(timex.span().start());
      int word = tokens.is(date - 1, "in", "on") ? date - 2 : date - 1;
      if (year < claim.asOf().getYear() - 1 && PASSED.contains(tokens.lower(word))) {
        return String.valueOf(year);
      }
    }
    return null;
  }

  private void read(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    boolean court = context.find(0, tokens.size(), COURT::contains) >= 0;
    Persons persons = Persons.of(context);
    Entity last = null;
    Set<String> whole = new HashSet<>();
    List<Claim> serving = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      Passed before = null;
      List<Persons.Mention> mentions = null;
      mentions = life(context, persons, sentence, court, last, out);
      for (Timex timex : context.timexes(sentence)) {
        if (timex.type() != Timex.Type.DURATION || timex.minutes() == null) {
          continue;
        }
        if (timex.minutes().high() < 60 * 24 * 30 && timex.value().startsWith("PT")) {
          mentions = mentions == null ? persons.in(sentence) : mentions;
          work(context, persons, mentions, sentence, timex, last, out);
          continue;
        }
        if (timex.minutes().high() < 60 * 24 * 5) {
          continue;
        }
        mentions = mentions == null ? persons.in(sentence) : mentions;
        int first = tokens.tokenAt(timex.span().start());
        int end = tokens.tokenAt(timex.span().end() - 1) + 1;
        if (Bans.told(context, sentence)) {
          Bans.find(context, mentions, sentence, timex, out);
        }
        if (tokens.is(end, "off") || several(tokens, sentence, first)) {
          continue; // "took two years off the sentence"
        }
        double changed = lowered(tokens, first, end);
        if (changed == 0) {
          changed = settled(context, sentence, first, end);
        }
        if (tokens.is(first - 1, "from") && tokens.is(end, "to") && changed == 0) {
          continue; // "from eight years to five years": the second is told by itself
        }
        Persons.Mention gapped = before == null ? null : gapped(mentions, tokens, first);
        int word = gapped != null ? before.word() : nearest(context, sentence, first, end, court);
        boolean other =
            tokens.is(end, "ago", "old", "later", "earlier")
                || tokens.is(end, "after") && !Pleas.follow(tokens, hedged(tokens, first), end + 1)
                || tokens.is(end, "before")
                    && !tokens.is(end + 1, "he", "she", "they", "becoming", "being", "applying")
                || tokens.is(end - 1, "old");
        boolean of =
            tokens.is(end, "of")
                && !PASSED.contains(tokens.lower(end + 1))
                // "ten years of rigorous imprisonment"
                && !(tokens.is(end + 1, STRICT) && PASSED.contains(tokens.lower(end + 2)))
                && !tokens.is(end + 1, "which", "the", "them", "those", "it", "hard", "community");
        boolean office =
            word >= 0
                && tokens.is(word, "term", "terms")
                && (tokens.is(word + 1, "of", "in") && tokens.is(word + 2, "office")
                    || tokens.is(word - 1, "presidential", "second", "first"));
        Punishments punishments = new Punishments(context, mentions, sentence, court);
        Persons.Mention convict = word < 0 && !other ? punishments.convict(first, end) : null;
        if (convict != null) {
          word = punishments.word();
          of = false;
        }
        if (word < 0 || other || of || office || otherCase(context, sentence)) {
          continue;
        }
        String asked = asked(context, sentence, first);
        if (asked == null || unreal(tokens, first, end)) {
          continue;
        }
        Persons.Mention known = convict == null ? gapped : convict;
        String owner =
            known != null && known.named()
                ? known.key()
                : owner(context, persons, mentions, sentence, first, word, last);
        if (owner == null) {
          Persons.Mention punished = punishments.convict(first, end);
          owner = punished == null ? null : punished.key();
        }
        if (owner == null) {
          continue;
        }
        Passed passed = new Passed(sentence, timex, first, end, word);
        before = passed;
        String measure = asked.isEmpty() ? measure(context, sentence, first, end) : asked;
        Claim claim = claim(context, passed, gapped != null, owner, measure);
        if (changed > 0 && claim.value() instanceof Value.Amount was) {
          claim = claim.valued(times(was, changed));
        }
        String resized = resized(context, sentence, first);
        claim = resized == null ? claim : claim.changed(resized);
        if (measure.equals("serving")) {
          serving.add(claim.with(slot(context, passed, gapped != null, owner, "")));
          continue;
        }
        if (measure.isEmpty()) {
          whole.add(owner);
        }
        out.accept(claim);
        if (measure.isEmpty() && claim.value() instanceof Value.Amount was) {
          others(context, mentions, passed, was, out);
        }
      }
      for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
        boolean owner = !name.proper() && tokens.is(name.firstToken(), "his", "her", "him");
        if (name.type() == Name.Type.PERSON && !owner && !judge(context.entity(name))) {
          last = context.entity(name);
        }
      }
    }
    for (Sentence sentence : context.sentences()) {
      if (Punishments.maySpare(context, sentence)) {
        Punishments punishments = new Punishments(context, persons.in(sentence), sentence, court);
        Persons.Mention spared = punishments.spared();
        if (spared != null && whole.add(spared.key())) {
          out.accept(none(context, sentence, spared, punishments.word()));
        }
      }
    }
    // what somebody is serving is the sentence that is told of, unless the text tells of another
    for (Claim claim : serving) {
      if (!whole.contains(claim.slot().owner())) {
        out.accept(claim);
      }
    }
  }

  /** Nobody is sent to prison: a length of nothing. */
  private Claim none(Context context, Sentence sentence, Persons.Mention spared, int word) {
    Value.Amount value = new Value.Amount(Interval.between(0, 0), 0, 0, "min", Hedge.NONE);
    int first = Math.min(spared.first(), word);
    int end = Math.max(spared.end(), word + 1);
    String given = given(context, spared.key(), end);
    Slot slot = context.slot(sentence, first, end, "", given, spared.key(), null, false);
    Occurrence event = context.eventNear(sentence, word, type -> type.equals("trial"));
    return context.claim(id(), sentence, first, end, value, slot, event, Modality.ACTUAL);
  }

  /**
   * Sentences that leave their unit to another one: "A for eight years and B for three", "A and B
   * got eight and five years respectively".
   */
  private void others(
      Context context,
      List<Persons.Mention> mentions,
      Passed passed,
      Value.Amount was,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Numeral told = Numerals.at(tokens, passed.first());
    if (told == null || told.vague() || told.value() <= 0) {
      return;
    }
    for (Persons.Mention mention : mentions) {
      boolean next =
          mention.named()
              && mention.first() >= passed.end()
              && mention.first() <= passed.end() + 8
              && context.find(passed.end(), mention.first(), JOINING::contains) >= 0;
      int at = mention.end();
      while (next && at < mention.end() + 2 && tokens.is(at, "for", "to", "got", "received")) {
        at++;
      }
      Numeral number = next ? Numerals.at(tokens, at) : null;
      boolean bare =
          number != null
              && !number.vague()
              && number.value() > 0
              && (!tokens.isWord(number.endToken()) || tokens.is(number.endToken(), "for", "and"));
      if (bare && !judge(mention.entity())) {
        Slot slot =
            context.slot(
                passed.sentence(),
                mention.first(),
                number.endToken(),
                "",
                given(context, mention.key(), number.endToken()),
                mention.key(),
                null,
                false);
        Occurrence event = context.eventNear(passed.sentence(), at, type -> type.equals("trial"));
        out.accept(
            context.claim(
                id(),
                passed.sentence(),
                mention.first(),
                number.endToken(),
                times(was, number.value() / told.value()),
                slot,
                event,
                Modality.ACTUAL));
      }
    }
  }

  private static final Set<String> JOINING = Set.of("and", ",", "while", "but");

  /** "from eight years to three": how many times what was passed first stands now, or 0. */
  private static double lowered(Tokens tokens, int first, int end) {
    if (!tokens.is(first - 1, "from") || !tokens.is(end, "to")) {
      return 0;
    }
    Numeral was = Numerals.at(tokens, first);
    Numeral now = Numerals.at(tokens, end + 1);
    boolean bare =
        now != null
            && !tokens.is(now.endToken(), "years", "year", "months", "month", "days", "and", "-");
    return bare ? ratio(was, now) : 0;
  }

  /** "the ten-year term was cut to seven": how many times what was passed first stands, or 0. */
  private static double settled(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    int at =
        context.find(
            end,
            Math.min(end + 20, sentence.endToken()),
            word -> LESS.contains(word) || MORE.contains(word));
    Numeral was = at < 0 ? null : Numerals.at(tokens, first);
    Numeral now = was == null || !tokens.is(at + 1, "to") ? null : Numerals.at(tokens, at + 2);
    boolean bare = now != null && !tokens.isWord(now.endToken()) && !tokens.is(now.endToken(), "-");
    return bare ? ratio(was, now) : 0;
  }

  /** How many times the first of two numbers the second is, or 0 where either is vague or none. */
  private static double ratio(@Nullable Numeral was, Numeral now) {
    boolean plain =
        was != null && !was.vague() && !now.vague() && was.value() > 0 && now.value() > 0;
    return plain ? now.value() / was.value() : 0;
  }

  private static Value.Amount times(Value.Amount was, double by) {
    Interval minutes = was.interval();
    Interval is = Interval.between(minutes.low() * by, minutes.high() * by);
    return new Value.Amount(is, months(is), 0, was.unit(), was.hedge());
  }

  /** "the prison term of Nora Tveit": whose a sentence that was changed is, or null. */
  private static @Nullable Entity convict(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
      if (!tokens.is(i, "sentence", "term", "imprisonment") || !tokens.is(i + 1, "of")) {
        continue;
      }
      for (Name name : context.names(i + 2, Math.min(sentence.endToken(), i + 8))) {
        if (name.type() == Name.Type.PERSON && !judge(context.entity(name))) {
          return context.entity(name);
        }
      }
    }
    return null;
  }

  /** "cut the term to", "had the sentence raised to": whether a court changed what was passed. */
  private static @Nullable String resized(Context context, Sentence sentence, int first) {
    int at =
        context.findLast(
            Math.max(sentence.firstToken(), first - 18),
            first,
            word -> LESS.contains(word) || MORE.contains(word));
    if (at < 0 || context.find(at, first, RESULT::contains) < 0) {
      return null;
    }
    return LESS.contains(context.tokens().lower(at)) ? "shortened" : "extended";
  }

  private static final Set<String> RESULT = Set.of("to", "from", "by", "leaving");

  private static final Set<String> LESS =
      WordList.set(
          """
              cut cuts reduced reduces trimmed shortened lowered halved commuted softened shaved
              slashed""");

  private static final Set<String> MORE =
      Set.of("increased", "raised", "lengthened", "extended", "stiffened", "doubled");

  /** "200 hours of community work": what is done instead of going to prison. */
  private void work(
      Context context,
      Persons persons,
      List<Persons.Mention> mentions,
      Sentence sentence,
      Timex timex,
      @Nullable Entity last,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int from = Math.max(sentence.firstToken(), first - 8);
    int word =
        context.find(
            from,
            Math.min(end + 5, sentence.endToken()),
            w -> w.equals("community") || w.equals("unpaid"));
    boolean ordered =
        context.find(
                Math.max(sentence.firstToken(), first - 14),
                Math.min(end + 8, sentence.endToken()),
                ORDERED::contains)
            >= 0;
    String owner =
        word < 0 || !ordered
            ? null
            : owner(context, persons, mentions, sentence, first, Math.min(first, word), last);
    if (owner != null) {
      Passed passed = new Passed(sentence, timex, first, end, word);
      out.accept(claim(context, passed, false, owner, "service"));
    }
  }

  /** "Their sentences range from four years to 18": no one's of those who are named. */
  private static boolean several(Tokens tokens, Sentence sentence, int until) {
    for (int i = sentence.firstToken(); i < until; i++) {
      if (tokens.is(i, "range", "ranged", "ranging", "varied", "vary")
          || tokens.is(i, "their") && tokens.is(i + 1, "sentences", "terms", "punishments")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> ORDERED =
      Set.of(
          "ordered",
          "sentenced",
          "must",
          "given",
          "got",
          "received",
          "handed",
          "serve",
          "perform",
          "told",
          "imposed");

  /**
   * "jailed for life", "got a life sentence": the mentions of the sentence where it tells of one.
   */
  private @Nullable List<Persons.Mention> life(
      Context context,
      Persons persons,
      Sentence sentence,
      boolean court,
      @Nullable Entity last,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int at = context.find(sentence.firstToken(), sentence.endToken(), w -> w.equals("life"));
    if (at < 0) {
      return null;
    }
    int next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    boolean term =
        tokens.is(next, "imprisonment", "sentence", "term")
            || tokens.sequence(next, "in", "prison")
            || tokens.sequence(next, "in", "jail")
            || tokens.sequence(next, "behind", "bars");
    boolean verb =
        tokens.is(at - 1, "for")
                && context.findLast(at - 5, at, w -> w.equals("jailed") || w.equals("imprisoned"))
                    >= 0
            || tokens.is(at - 1, "for")
                && context.findLast(at - 5, at, w -> w.equals("prison") || w.equals("jail")) >= 0
            || tokens.is(at - 1, "to") && tokens.is(at - 2, "sentenced", "condemned")
            || (tokens.is(at - 1, "serve", "serving")
                    || court && tokens.is(at - 1, "given", "got", "received", "gets"))
                && !tokens.isCapitalised(next);
    boolean passed =
        term
            && (context.findLast(
                        Math.max(sentence.firstToken(), at - 8),
                        at,
                        w -> SENTENCING.contains(w) || w.equals("imposed") || w.equals("condemned"))
                    >= 0
                || tokens.is(next + 1, "was", "were", "has")
                    && context.find(
                            next + 2, Math.min(next + 5, sentence.endToken()), IMPOSED::contains)
                        >= 0);
    if (!verb && !passed || asked(context, sentence, at) == null || otherCase(context, sentence)) {
      return null;
    }
    String asked = asked(context, sentence, at);
    List<Persons.Mention> mentions = persons.in(sentence);
    String owner = owner(context, persons, mentions, sentence, at, at, last);
    if (owner != null && asked.isEmpty()) {
      int end = term ? next + 1 : at + 1;
      int lead = tokens.is(at - 1, "a", "for", "to") ? at - 2 : at - 1;
      int first = Math.max(sentence.firstToken(), lead);
      Slot slot =
          context.slot(sentence, first, end, "", given(context, owner, end), owner, null, false);
      Value.Amount value =
          new Value.Amount(Interval.atLeast(Displays.LIFE), Double.NaN, 0, "min", Hedge.NONE);
      Occurrence event = context.eventNear(sentence, at, type -> type.equals("trial"));
      out.accept(context.claim(id(), sentence, first, end, value, slot, event, Modality.ACTUAL));
    }
    return mentions;
  }

  /** Whose length it is that has no verb of its own: "nine years and his partner, A, six years". */
  private static Persons.@Nullable Mention gapped(
      List<Persons.Mention> mentions, Tokens tokens, int first) {
    return Persons.ending(mentions, tokens.is(first - 1, ",") ? first - 1 : first);
  }

  private Claim claim(
      Context context, Passed passed, boolean gapped, String owner, String measure) {
    int from = gapped ? passed.first() : Math.min(passed.first(), passed.word());
    int to = gapped ? passed.end() : Math.max(passed.end(), passed.word() + 1);
    Interval minutes = passed.timex().minutes();
    // "up to six years behind bars": that is the sentence, and parole may cut it short
    if (minutes.low() <= 0) {
      minutes = Interval.between(minutes.high() * 0.99, minutes.high());
    }
    double stated = months(minutes);
    Value.Amount value = new Value.Amount(minutes, stated, 0, "min", passed.timex().hedge());
    Modality mood = context.modality(passed.word());
    Occurrence event =
        context.eventNear(passed.sentence(), passed.first(), type -> type.equals("trial"));
    boolean told =
        mood == Modality.NEGATED
            || mood == Modality.PLANNED && (measure.isEmpty() || measure.equals("service"));
    return context.claim(
        id(),
        passed.sentence(),
        from,
        to,
        value,
        slot(context, passed, gapped, owner, measure),
        event,
        told || led(context, passed) ? Modality.ACTUAL : mood);
  }

  /** "Was led away to begin a sentence of twelve years", "was driven off to serve nine". */
  private static boolean led(Context context, Passed passed) {
    Tokens tokens = context.tokens();
    int from = Math.max(passed.sentence().firstToken(), passed.word() - 6);
    int begin = context.findLast(from, passed.word() + 1, SERVING::contains);
    return begin > from
        && tokens.is(begin - 1, "to")
        && context.findLast(
                Math.max(passed.sentence().firstToken(), begin - 5), begin, LED::contains)
            >= 0;
  }

  private static final Set<String> SERVING = Set.of("begin", "start", "serve");

  private static final Set<String> LED =
      Set.of("led", "taken", "driven", "sent", "returned", "escorted", "ushered", "marched");

  private static Slot slot(
      Context context, Passed passed, boolean gapped, String owner, String measure) {
    int from = gapped ? passed.first() : Math.min(passed.first(), passed.word());
    int to = gapped ? passed.end() : Math.max(passed.end(), passed.word() + 1);
    return context.slot(
        passed.sentence(), from, to, measure, given(context, owner, to), owner, null, false);
  }

  /**
   * The given name of somebody by his key, where the text has one: of several of one surname, that
   * of the one who is named last before a token ends, or first behind it.
   */
  private static String given(Context context, String owner, int until) {
    String given = "";
    for (Name name : context.reading().names().mentions()) {
      Entity entity = name.type() == Name.Type.PERSON ? context.entity(name) : null;
      boolean of = entity != null && entity.key().equals(owner) && entity.given() != null;
      if (of && (given.isEmpty() || name.firstToken() < until)) {
        given = entity.given();
      }
    }
    return given;
  }

  /** What is done with a punishment that is told of first: "life imprisonment was imposed on A". */
  private static final Set<String> IMPOSED = Set.of("imposed", "passed", "handed", "given");

  private static final Set<String> OTHER_CASE =
      Set.of("that", "another", "similar", "separate", "unrelated");

  /** "In State v. Okerlund", "the man in that case": not the trial that is told of. */
  private static boolean otherCase(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int v =
        context.find(
            sentence.firstToken(), sentence.endToken(), w -> w.equals("v") || w.equals("v."));
    int at = context.find(sentence.firstToken(), sentence.endToken(), w -> w.equals("case"));
    return v >= 0 && tokens.isCapitalised(v + 1)
        || at >= 0
            && context.find(Math.max(sentence.firstToken(), at - 2), at, OTHER_CASE::contains) >= 0;
  }

  /**
   * "asked" where a length is what the prosecution wanted, "serving" where it is being served; the
   * empty string where a court gave it; null where it is neither.
   */
  private static @Nullable String asked(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    if (wanted(context, sentence, first)) {
      return "asked";
    }
    if (tokens.is(first - 1, "after")) {
      return null; // "walked out of prison after three years inside": how long he has served
    }
    int from = Math.max(sentence.firstToken(), first - 12);
    int at = context.findLast(from, first, ASKED::contains);
    // "a treasurer who spent donations on horses was jailed for six years"
    if (tokens.is(at, "spent")
        && context.findLast(at, first, w -> w.equals("jailed") || w.equals("sentenced")) >= 0) {
      at = context.findLast(from, at, ASKED::contains);
    }
    if (at < 0) {
      // "should go to prison for nine years, prosecutors said": nobody has passed it yet
      boolean should =
          context.find(
                  Math.max(sentence.firstToken(), first - 12),
                  first,
                  w -> w.equals("should") || w.equals("ought") || w.equals("deserves"))
              >= 0;
      return should ? "asked" : "";
    }
    if (tokens.is(at, "serving")
        && (first - at <= 2 || first - at == 4 && tokens.is(first - 1, "of"))) {
      return "serving";
    }
    boolean least =
        tokens.is(at, "carries", "carry")
            && context.find(at, first, w -> w.equals("parole") || w.equals("minimum")) >= 0;
    if (least) {
      return "";
    }
    boolean prosecution =
        context.find(
                sentence.firstToken(),
                at,
                w -> w.startsWith("prosecut") || w.equals("crown") || w.equals("state"))
            >= 0;
    boolean wish =
        tokens.is(
            at,
            "asked",
            "sought",
            "demanded",
            "wanted",
            "seek",
            "seeking",
            "requested",
            "recommended",
            "urged",
            "called",
            "pressed");
    return wish && prosecution ? "asked" : null;
  }

  /** "The term would have been five years but for her plea": a length that nobody was given. */
  private static boolean unreal(Tokens tokens, int first, int end) {
    for (int i = first - 6; i < end + 4; i++) {
      if (tokens.is(i, "would", "could", "might") && tokens.is(i + 1, "have") && i != end) {
        return tokens.is(i + 2, "been", "received", "got", "faced", "meant", "given")
            && tokens.sentenceOf(Math.max(0, i)) == tokens.sentenceOf(first);
      }
    }
    return false;
  }

  /** "Should go to prison for nine years, prosecutors demanded": what one side only wants. */
  private static boolean wanted(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    for (int i = first; i < sentence.endToken(); i++) {
      boolean party =
          tokens.lower(i).startsWith("prosecut")
              || tokens.is(i, "crown", "lawyer", "lawyers", "counsel", "defence", "defense");
      if (party
          && context.find(i, Math.min(i + 6, sentence.endToken()), WANTING::contains) >= 0
          && tokens.is(tokens.is(i - 1, "the", "his", "her", "state") ? i - 2 : i - 1, ",", "”")) {
        return true;
      }
    }
    return tokens.is(first - 1, "for")
        && context.findLast(Math.max(sentence.firstToken(), first - 6), first, "should"::equals)
            >= 0;
  }

  private static final Set<String> WANTING =
      Set.of("demanded", "demand", "argued", "argue", "urged", "pleaded", "suggested", "insisted");

  /**
   * Minutes of the months that a length stands for, years of 365 days and months of 30; NaN where
   * it is vague.
   */
  static double months(Interval minutes) {
    if (Double.isInfinite(minutes.high())
        || minutes.high() - minutes.low() > 0.12 * minutes.high()) {
      return Double.NaN;
    }
    double days = (minutes.low() + minutes.high()) / 2 / 1440;
    long said = Math.round(minutes.high() / 1440 / 31);
    // a length in months is read as 28 to 31 days for each
    boolean exact = said * 31 * 1440 == minutes.high() && said * 28 * 1440 == minutes.low();
    long months = exact ? said : Math.round(days / 30.4375);
    if (months < 1 || days < 45) {
      return Math.round(days) * 1440;
    }
    return months % 12 == 0 ? months / 12 * 365 * 1440 : months * 30 * 1440;
  }

  /** The word that makes a length of time a sentence, or -1. */
  private static int nearest(
      Context context, Sentence sentence, int first, int end, boolean court) {
    Tokens tokens = context.tokens();
    int after = context.find(end, Math.min(end + 4, sentence.endToken()), PASSED::contains);
    if (after >= 0) {
      return after;
    }
    if (court && tokens.sequence(end, "to", "serve")) {
      return end + 1;
    }
    int order = context.find(end, Math.min(end + 4, sentence.endToken()), w -> w.equals("order"));
    if (order >= 0
        && tokens.is(
            order - 1,
            "correction",
            "corrections",
            "community",
            "work",
            "treatment",
            "supervision",
            "payback",
            "rehabilitation",
            "service")) {
      return order;
    }
    int cells =
        court ? context.find(end, Math.min(end + 7, sentence.endToken()), CELLS::contains) : -1;
    boolean stage =
        cells >= 0 && context.tokens().is(cells + 1, "phase", "stage", "hearing", "trial");
    if (cells >= 0
        && !stage // "a four-week penalty phase"
        && context.find(end, cells, w -> w.equals(",") || w.equals("for")) < 0) {
      return cells;
    }
    int from = Math.max(sentence.firstToken(), first - 9);
    int before = context.findLast(from, first, PASSED::contains);
    if (before < 0 && court && tokens.is(first - 1, "at")) {
      before = context.findLast(from, first, "punishment"::equals); // "set the punishment at"
    }
    if (before < 0 && tokens.is(first - 1, "for", "to")) {
      before = jailed(context, sentence, first); // "jailed the captain of the tanker A for"
    }
    if (before < 0 && court && sought(context, sentence, first)) {
      return context.findLast(Math.max(sentence.firstToken(), first - 4), first, ASKED::contains);
    }
    // "is serving 20 years for smuggling", "is serving a sentence of 12 years"
    boolean noun =
        tokens.is(first - 1, "of")
            && tokens.is(first - 2, "sentence", "term")
            && tokens.is(first - 3, "a", "the", "his", "her");
    int serving = noun ? first - 4 : first - 1;
    if (before < 0
        && tokens.is(serving, "serving")
        && tokens.is(serving - 1, "is", "was", "are", "were", "already", "now")
        && (noun || tokens.is(end, "for", "in"))) {
      return serving;
    }
    if (before < 0 && court) {
      int serve =
          context.findLast(
              Math.max(sentence.firstToken(), first - 4),
              first,
              w -> w.equals("serve") || w.equals("serving") || w.equals("period"));
      boolean tail =
          serve >= 0
              && (tokens.is(serve, "serving")
                  || tokens.is(serve, "serve")
                  || tokens.is(serve - 2, "non") && tokens.is(serve - 1, "parole")
                  || tokens.is(serve - 1, "-", "parole"));
      if (tail) {
        return serve;
      }
    }
    if (before < 0 && court) {
      int reach = tokens.is(first - 1, "old") ? 7 : 4; // "gave the 47-year-old five years"
      int given =
          context.findLast(Math.max(sentence.firstToken(), first - reach), first, GIVEN::contains);
      boolean down =
          given >= 0
              && (tokens.is(given, "sent")
                  ? tokens.is(given + 1, "down") || tokens.is(given + 2, "down")
                  : tokens.is(hedged(tokens, first), "given", "handed", "received", "got", "gets")
                      || tokens.is(given, "put") && tokens.is(given + 1, "away")
                      || tokens.is(first - 1, "down") && behind(context, end)
                      || tokens.is(given, "gave", "handed")
                          && (person(context, first - 1) || defendant(context, given, first)));
      before = down ? given : -1;
      if (before < 0 && tokens.is(first - 1, "imposed") && behind(context, end)) {
        before = first - 1;
      }
    }
    return before >= 0
            && context.find(
                    before, first, w -> w.equals(";") || w.equals("after") || w.equals("until"))
                < 0
        ? before
        : -1;
  }

  /** The verb of a clause that sends somebody to prison for the length at a token, or -1. */
  private static int jailed(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    int from = first - 2;
    if (tokens.is(from, ",")) {
      // "sentenced A, who had bet on defeats of his own club, to two years"
      int who = context.findLast(Math.max(sentence.firstToken(), from - 24), from, "who"::equals);
      from = who > 0 && tokens.is(who - 1, ",") ? who - 2 : from;
    }
    for (int i = from; i > Math.max(sentence.firstToken(), from - 24); i--) {
      if (tokens.is(i, "jailed", "sentenced", "imprisoned", "condemned")) {
        return i;
      }
      if (!tokens.isWord(i) && !tokens.is(i, "-", "'s") || Verbs.finite(tokens, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "imposed six years on A", "handed down six years to A". */
  private static boolean behind(Context context, int end) {
    return context.tokens().is(end, "on", "to")
        && (person(context, end + 1) || person(context, end + 2) || person(context, end + 3));
  }

  /** The token before a length and its hedge: "got upwards of 10 years". */
  private static int hedged(Tokens tokens, int first) {
    int p = first - 1;
    while (tokens.is(p, "of", "than", "upwards", "more", "another", "further", "a", "total", "to")
        && first - p < 4) {
      p--;
    }
    return p;
  }

  private static boolean person(Context context, int token) {
    Name name = context.nameAt(token);
    return name != null && name.type() == Name.Type.PERSON;
  }

  /** "gave the 47-year-old five years", "handed the nurse 18 months". */
  private static boolean defendant(Context context, int given, int first) {
    Tokens tokens = context.tokens();
    boolean one =
        tokens.is(first - 1, "old") && tokens.is(first - 2, "-")
            || Lexicon.get().nounClass(context.noun(first - 1)) == NounClass.PERSON;
    return tokens.is(given + 1, "the") && one;
  }

  /** "Prosecutors had asked for 30 years". */
  private static boolean sought(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    int at = context.findLast(Math.max(sentence.firstToken(), first - 4), first, ASKED::contains);
    return at >= 0
        && tokens.is(at, "asked", "sought", "demanded", "wanted", "requested", "seeking")
        && "asked".equals(asked(context, sentence, first));
  }

  /**
   * Which part of a sentence a length is of: the whole, what is suspended, what must be served at
   * least.
   */
  private static String measure(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    for (int i = Math.max(sentence.firstToken(), first - 5); i < first; i++) {
      if (tokens.is(i, "minimum", "least")
          || tokens.is(i, "parole") && tokens.is(i - 1, "-", "non")) {
        return "minimum";
      }
      if (tokens.is(i, "suspended") && !tokens.is(i + 1, ",") || tokens.is(i, "suspending")) {
        return "suspended";
      }
    }
    if (rest(context, sentence)) {
      return "minimum";
    }
    boolean aside = false;
    for (int i = end; i < Math.min(sentence.endToken(), end + 10); i++) {
      aside |= tokens.is(i, ",");
      // "a four-year sentence on the former trade minister, half of it suspended"
      if (tokens.is(i, ",")
          && tokens.is(i + 1, "half", "part", "most")
          && tokens.is(i + 2, "of")
          && tokens.is(i + 3, "it", "which", "that", "them")
          && context.find(i + 4, Math.min(sentence.endToken(), i + 7), "suspended"::equals) > 0) {
        return "partly suspended";
      }
      // "five years, suspending the last twelve months"
      if (tokens.is(i, "suspending")
          && context.find(i + 1, Math.min(sentence.endToken(), i + 6), PART::contains) >= 0) {
        return "partly suspended";
      }
      if (tokens.is(i, "probation") && tokens.is(i - 1, "on") && tokens.is(i - 2, JAIL)) {
        return "suspended"; // "ten months' imprisonment on probation"
      }
      if (tokens.is(i, "suspended")) {
        boolean all =
            context.find(end, i, word -> word.equals("all") || word.equals("wholly")) >= 0;
        return !all && context.find(end, i, PART::contains) >= 0 ? "partly suspended" : "suspended";
      }
      // "14 years, with nine to be served before parole", "17 years, half of which he must serve
      // before he can be released": the minimum is another length
      if (!aside && tokens.is(i, "parole") && tokens.is(i - 1, "for", "before", "without")
          || !(aside && context.find(end, i, PART::contains) >= 0)
              && (tokens.is(i, "eligible")
                  || tokens.sequence(i, "before", "he", "can")
                  || tokens.sequence(i, "before", "she", "can"))) {
        return "minimum";
      }
      if (tokens.is(i, "order", "probation", "supervision") && i < end + 4) {
        return "order";
      }
      if (tokens.is(i, ".", ";")) {
        break;
      }
    }
    return "";
  }

  /** "He will spend three years behind bars. The rest of the term is suspended." */
  private static boolean rest(Context context, Sentence sentence) {
    if (sentence.index() + 1 >= context.sentences().size()) {
      return false;
    }
    Sentence next = context.sentences().get(sentence.index() + 1);
    int first = next.firstToken();
    Tokens tokens = context.tokens();
    return tokens.is(first, "the")
        && tokens.is(first + 1, "rest", "remainder", "balance", "other", "remaining")
        && context.find(first + 2, next.endToken(), "suspended"::equals) > 0;
  }

  private static final String[] STRICT = {
    "rigorous", "simple", "strict", "strict-regime", "solitary", "youth", "juvenile"
  };

  private static final String[] JAIL = {"imprisonment", "prison", "jail", "custody"};

  /** "seven years, two of them suspended", "five years, with the last two suspended". */
  private static final Set<String> PART =
      WordList.set(
          """
              months years year half which with part them rest remainder last first final partly""");

  /** Whom the verb of sentencing has as its object, or as its subject where it is passive. */
  private static Persons.@Nullable Mention condemned(
      Context context,
      Persons persons,
      List<Persons.Mention> mentions,
      Sentence sentence,
      int until) {
    Tokens tokens = context.tokens();
    Clause clause = context.clauses(sentence).clauseAt(until);
    if (clause != null && SENTENCING.contains(tokens.lower(clause.verb()))) {
      boolean own = clause.passive() || OWN.contains(context.verb(clause.verb()));
      Persons.Mention whom = Bans.named(mentions, own ? clause.subjects() : clause.objects());
      if (whom != null) {
        return whom;
      }
    }
    int verb =
        context.findLast(
            Math.max(sentence.firstToken(), until - 14), until + 1, SENTENCING::contains);
    if (verb < 0) {
      return null;
    }
    Persons.Mention object = Persons.starting(mentions, verb + 1);
    if (object != null && object.named()) {
      return object;
    }
    boolean passive = tokens.is(verb - 1, "was", "were", "been", "be", "is", "being", "and", "got");
    boolean own = tokens.is(verb, "received", "got", "spend", "serve", "serving", "faces");
    if (!passive && !own && Verbs.finite(tokens, verb - 1)) {
      passive = true;
    }
    if (!passive && !own) {
      return null;
    }
    List<Persons.Mention> subject = persons.subject(sentence, mentions, verb);
    return subject.size() == 1 && subject.get(0).named() ? subject.get(0) : null;
  }

  /** Verbs whose subject has the sentence. */
  private static final Set<String> OWN =
      Set.of("receive", "get", "spend", "serve", "face", "begin", "start");

  private static final Set<String> SENTENCING =
      WordList.set(
          """
              sentenced jailed imprisoned given gave handed sent locked received got spend serve
              serving begin begins began beginning start starts started starting""");

  static boolean judge(Entity entity) {
    for (String role : entity.roles()) {
      if (role.contains("judge")
          || role.contains("prosecut")
          || role.contains("lawyer")
          || role.contains("magistrate")
          || role.contains("detective")
          || role.contains("inspector")
          || role.contains("justice")
          || role.contains("counsel")
          || role.contains("barrister")
          || role.contains("attorney")
          || role.contains("solicitor")
          || role.equals("captain") // and no ferry's
          || role.contains("police captain")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Context context, int i) {
    return !Stopwords.contains(context.tokens().lower(i)) && !context.tokens().isCapitalised(i)
        || context.tokens().is(i, "the", "old");
  }

  private static boolean imposed(Context context, int on) {
    return context.findLast(
            on - 12,
            on,
            w ->
                w.equals("imposed")
                    || w.equals("passed")
                    || w.equals("handed")
                    || w.equals("given")
                    || w.equals("went"))
        >= 0;
  }

  /**
   * Whose sentence it is: the key of a person, "~" and a noun for several without names, or null.
   */
  private static @Nullable String owner(
      Context context,
      Persons persons,
      List<Persons.Mention> mentions,
      Sentence sentence,
      int first,
      int word,
      @Nullable Entity last) {
    Tokens tokens = context.tokens();
    String kin = kin(context, sentence, Math.max(first, word));
    if (kin != null) {
      return Slot.UNNAMED + kin;
    }
    Persons.Mention given = condemned(context, persons, mentions, sentence, Math.max(first, word));
    if (given != null && given.entity() != null && !judge(given.entity())) {
      return given.key();
    }
    Entity convict = resized(context, sentence, first) == null ? null : convict(context, sentence);
    if (convict != null) {
      return convict.key();
    }
    Entity subject = null;
    for (Name name : context.names(sentence.firstToken(), Math.max(first, word))) {
      if (name.type() != Name.Type.PERSON
          || judge(context.entity(name))
          || tokens.is(name.firstToken(), "his", "her") && !name.proper()) {
        continue;
      }
      // "sentenced former Halden mayor A to eight years": whoever stands right before
      if (tokens.is(name.endToken(), "to") && first - name.endToken() <= 2) {
        return context.entity(name).key();
      }
      boolean harmed =
          tokens.lower(name.firstToken() - 1).endsWith("ing")
              || tokens.is(
                  name.firstToken() - 1,
                  "of",
                  "for",
                  "against",
                  "with",
                  "killed",
                  "murdered",
                  "by");
      if (tokens.is(
          name.firstToken() - 1,
          "sentenced",
          "jailed",
          "imprisoned",
          "sent",
          "gave",
          "handed",
          "locked")) {
        return context.entity(name).key();
      }
      if (!harmed && subject == null) {
        subject = context.entity(name);
      }
    }
    // "cut the sentence of A to seven years", "a term of eight years awaits A"
    for (Persons.Mention mention : mentions) {
      int p = mention.first() - 1;
      while (p > mention.first() - 4 && tokens.isWord(p) && isNoun(context, p)) {
        p--; // "to the former nurse A"
      }
      boolean own =
          tokens.is(p, "of", "for") && tokens.is(p - 1, "sentence", "term", "penalty", "punishment")
              || mention.first() > first
                  && mention.first() - Math.max(first, word) < 9
                  && (tokens.is(p, "awaits", "await")
                      || tokens.is(p, "on", "to") && imposed(context, p));
      if (own && mention.named() && !judge(mention.entity())) {
        return mention.key();
      }
    }
    int several = context.find(sentence.firstToken(), Math.max(first, word), SEVERAL::contains);
    several = tokens.is(several + 1, "'s", "'") ? -1 : several; // "painted other men's trees"
    // "a man who robbed two women was jailed"
    several =
        several >= 0 && Convicts.nameless(context, sentence, Math.max(first, word), true) != null
            ? -1
            : several;
    if (several < 0 && subject == null) {
      several =
          context.find(first, Math.min(sentence.endToken(), first + 4), w -> w.equals("each"));
    }
    if (several < 0 && subject == null) {
      several = context.find(sentence.firstToken(), first, w -> w.equals("each"));
    }
    if (several >= 0 && subject == null || tokens.is(first + 2, "each")) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        String lemma = context.noun(i);
        if (tokens.lower(i).endsWith("s") && Lexicon.get().nounClass(lemma) == NounClass.PERSON) {
          return "~" + lemma;
        }
      }
      return null;
    }
    boolean known = subject != null || last != null;
    String nameless =
        known ? Convicts.nameless(context, sentence, Math.max(first, word), true) : null;
    if (nameless != null) {
      return nameless;
    }
    if (subject != null) {
      return subject.key();
    }
    // "asked for five years for A"
    for (Persons.Mention mention : mentions) {
      boolean after = mention.first() > first && mention.first() - first < 9;
      if (after && mention.named() && tokens.is(mention.first() - 1, "for", "on", "to")) {
        return mention.key();
      }
    }
    if (last != null) {
      return last.key();
    }
    // "A coach driver was jailed. Declan Hourigan, 49, had pleaded guilty"
    int more = Math.min(context.sentences().size() - 1, sentence.index() + 3);
    for (int s = sentence.index() + 1; s <= more; s++) {
      Sentence next = context.sentences().get(s);
      if (Convicts.beside(context, next)) {
        break; // "A passenger was jailed. The driver, Declan Hourigan, was tried with her"
      }
      for (Name name : context.names(next.firstToken(), next.endToken())) {
        if (name.type() == Name.Type.PERSON && name.proper() && !judge(context.entity(name))) {
          return context.entity(name).key();
        }
      }
    }
    String alone = Convicts.nameless(context, sentence, Math.max(first, word), false);
    alone = alone != null ? alone : Convicts.behind(context, sentence, first);
    return alone != null ? alone : Convicts.tried(context, sentence, Math.max(first, word));
  }

  /** "A's accomplice was jailed": the noun for one who is told of by somebody's name, or null. */
  private static @Nullable String kin(Context context, Sentence sentence, int end) {
    Tokens tokens = context.tokens();
    Name name = null;
    for (Name person : context.names(sentence.firstToken(), end)) {
      name = person.type() == Name.Type.PERSON ? person : name;
    }
    if (name == null || !tokens.is(name.endToken(), "'s", "\u2019s")) {
      return null;
    }
    for (int i = name.endToken() + 1; i <= name.endToken() + 3 && isNoun(context, i); i++) {
      boolean last = !isNoun(context, i + 1);
      if (last && Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON) {
        return context.noun(i);
      }
    }
    return null;
  }
}
