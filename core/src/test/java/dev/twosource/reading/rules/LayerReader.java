package dev.twosource.reading.rules;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.ClauseReader;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventReader;
import dev.twosource.reading.pipeline.Reader;
import dev.twosource.reading.voice.ModalityReader;
import dev.twosource.reading.voice.Parties;
import dev.twosource.reading.voice.Stakes;
import dev.twosource.reading.voice.Voices;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** What one layer of the reading reads in a text, on one line. */
public final class LayerReader implements BinaryOperator<String> {
  private static final Published TUESDAY = Published.on(LocalDate.of(2025, 5, 20));

  @Override
  public String apply(String layer, String line) {
    int space = line.charAt(0) == '@' ? line.indexOf(' ') : -1;
    String text = line.substring(space + 1).replace("\\n", "\n");
    Published published =
        switch (line.substring(0, Math.max(0, space))) {
          case "@undated" -> null;
          case "@early" -> Published.at(Instant.parse("2025-05-20T02:00:00Z"));
          case "@late" -> Published.at(Instant.parse("2025-05-20T23:00:00Z"));
          default -> TUESDAY;
        };
    Reading reading = Reader.read(SourceDocument.builder("a", text).published(published).build());
    List<String> read =
        switch (layer) {
          case "time" -> times(reading, text);
          case "quantity" -> quantities(reading, text);
          case "name" -> names(reading, text);
          case "voice" -> voices(reading, text);
          case "clause" -> clauses(reading);
          case "event" -> events(reading);
          default -> throw new IllegalArgumentException(layer);
        };
    return String.join("; ", read).strip();
  }

  private static List<String> times(Reading reading, String text) {
    List<String> all = new ArrayList<>();
    for (Timex timex : reading.timexes()) {
      String more = timex.mod() == null ? "" : " " + timex.mod();
      more += timex.hedge() == Hedge.NONE ? "" : " " + timex.hedge();
      more += timex.relation() == Timex.Relation.AT ? "" : " " + timex.relation();
      for (TimeSpan other :
          timex.readings().subList(Math.min(1, timex.readings().size()), timex.readings().size())) {
        more += " or " + stretch(other);
      }
      all.add("[" + timex.span().of(text) + "] " + timex.value() + more);
    }
    return all;
  }

  private static List<String> quantities(Reading reading, String text) {
    List<String> all = new ArrayList<>();
    for (Quantity one : reading.quantities()) {
      String head = one.head() < 0 ? "" : " of " + reading.tokens().text(one.head());
      String per = one.per() == null ? "" : " per " + one.per().of(text);
      String other = one.other() == null ? "" : " : " + number(one.other().low());
      all.add(
          "["
              + one.span().of(text)
              + "] "
              + one.kind()
              + " "
              + number(one.interval().low())
              + (one.interval().isExact() ? "" : ".." + number(one.interval().high()))
              + other
              + (one.unit().equals("1") ? "" : " " + one.unit())
              + head
              + per);
    }
    return all;
  }

  private static String stretch(TimeSpan span) {
    String from = span.from().toString().replace("T00:00", "");
    return span.withinOneDay() ? from : from + ".." + span.to().toString().replace("T00:00", "");
  }

  private static String number(double value) {
    return Double.isInfinite(value)
        ? "more"
        : new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }

  private static List<String> names(Reading reading, String text) {
    List<String> all = new ArrayList<>();
    for (Name name : reading.names().mentions()) {
      String whom =
          name.proper() ? "" : " = " + reading.names().entities().get(name.entity()).canonical();
      String role = name.role() == null ? "" : ", " + name.role();
      all.add(
          "["
              + name.span().of(text)
              + "] "
              + (name.demonym() ? "PEOPLE" : name.type())
              + whom
              + role);
    }
    return all;
  }

  private static List<String> voices(Reading reading, String text) {
    List<String> all = new ArrayList<>();
    for (Voice voice : reading.voices()) {
      all.add(
          "["
              + voice.span().of(text)
              + "] "
              + voice.kind()
              + (voice.speaker() == null ? "" : " " + voice.speaker()));
    }
    if (reading.voices().size() == 2) {
      all.addAll(relation(reading.voices().get(0), reading.voices().get(1)));
    }
    Tokens tokens = reading.tokens();
    for (Clause clause : clausesOf(reading)) {
      Modality mood = ModalityReader.of(tokens, clause.verb());
      boolean open = ModalityReader.planned(tokens, clause.verb()) && mood != Modality.PLANNED;
      boolean not = ModalityReader.negated(tokens, clause.verb()) && mood != Modality.NEGATED;
      if (mood != Modality.ACTUAL || open || not) {
        all.add(
            tokens.text(clause.verb())
                + " "
                + mood
                + (open ? " planned" : "")
                + (not ? " not" : ""));
      }
    }
    for (Quantity one : reading.quantities()) {
      Modality mood = ModalityReader.of(tokens, tokens.tokenAt(one.number().start()));
      note(all, one.number().of(text) + " told", Voices.at(reading.voices(), one.number()) != null);
      if (mood != Modality.ACTUAL) {
        all.add(one.number().of(text) + " " + mood);
      }
    }
    return all;
  }

  /** What two who speak are to each other. */
  private static List<String> relation(Voice a, Voice b) {
    List<String> all = new ArrayList<>();
    note(all, "one", Parties.one(a, b));
    note(all, "two", Parties.two(a, b));
    note(all, "taken up", Parties.takenUp(a, b));
    note(all, "armies", Parties.armies(a, b));
    note(all, "bodies", Parties.bodies(a) && Parties.bodies(b));
    note(all, "countries", Parties.countries(a, b));
    note(all, "sides", Stakes.sides(a, b));
    note(all, "stakes", Stakes.has(a) || Stakes.has(b));
    note(all, "official", Stakes.official(a.key()) && Stakes.official(b.key()));
    return all;
  }

  private static void note(List<String> all, String word, boolean holds) {
    if (holds) {
      all.add(word);
    }
  }

  private static List<Clause> clausesOf(Reading reading) {
    List<Clause> all = new ArrayList<>();
    for (Sentence sentence : reading.tokens().sentences()) {
      List<Name> names =
          reading.names().mentions().stream()
              .filter(
                  name ->
                      name.firstToken() >= sentence.firstToken()
                          && name.endToken() <= sentence.endToken())
              .toList();
      List<Timex> timexes =
          reading.timexes().stream()
              .filter(
                  timex ->
                      reading.tokens().sentenceOf(reading.tokens().tokenAt(timex.span().start()))
                          == sentence.index())
              .toList();
      all.addAll(ClauseReader.read(reading, sentence, names, timexes).clauses());
    }
    return all;
  }

  private static List<String> clauses(Reading reading) {
    Tokens tokens = reading.tokens();
    List<String> all = new ArrayList<>();
    for (Clause clause : clausesOf(reading)) {
      String verb = words(tokens, clause.verb(), clause.verbEnd());
      String behind =
          clause.adjuncts().stream()
              .map(
                  one ->
                      " / " + tokens.text(one.preposition()) + " " + heads(tokens, one.phrases()))
              .collect(Collectors.joining());
      all.add(
          heads(tokens, clause.subjects())
              + " > "
              + (clause.negated() ? "not " : "")
              + (clause.passive() ? "be " : "")
              + verb
              + (clause.form() == Clause.Form.FINITE ? "" : " " + clause.form())
              + " > "
              + heads(tokens, clause.objects())
              + behind);
    }
    return all;
  }

  private static String heads(Tokens tokens, List<Phrase> phrases) {
    return phrases.stream()
        .map(phrase -> tokens.text(phrase.head()))
        .collect(Collectors.joining(" + "));
  }

  private static String words(Tokens tokens, int first, int end) {
    return tokens.span(first, end).of(tokens.document());
  }

  private static List<String> events(Reading reading) {
    Tokens tokens = reading.tokens();
    List<String> all = new ArrayList<>();
    for (EventMention one :
        EventReader.read(tokens, reading.names(), reading.timexes(), reading.document().published())
            .mentions()) {
      String when = one.when() == null ? "" : " " + one.when().value();
      all.add(
          "["
              + words(tokens, one.firstToken(), one.endToken())
              + "] "
              + one.type()
              + when
              + (one.background() ? " before" : ""));
    }
    return all;
  }
}
