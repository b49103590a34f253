package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which narrower group a number counts: children, the gravely hurt, those still held. */
final class CountOwners {
  /** Groups that are a part of all those hit by an event, unless a text counts nobody else. */
  private static final WordSet PARTS =
      WordList.probed(
          """
              child woman boy girl baby officer policeman firefighter attacker gunman foreigner
              tourist bystander civilian soldier student pupil teenager rescuer volunteer driver
              militant fighter rebel insurgent terrorist bomber crew crewman pedestrian journalist
              troop member player athlete coach referee nurse doctor teacher medic paramedic toddler
              infant schoolchild schoolgirl schoolboy ringleader
              mastermind kingpin brother sister cousin attendant steward stewardess guard supporter
              fan""");

  /** Those who fight the state, whom each report calls by another name. */
  private static final Set<String> FIGHTERS =
      Set.of("militant", "fighter", "rebel", "insurgent", "terrorist", "gunman", "attacker");

  private static final WordSet ATTACKERS =
      WordSet.of(
          "attacker",
          "attackers",
          "gunman",
          "gunmen",
          "bomber",
          "bombers",
          "assailant",
          "assailants",
          "shooter",
          "militants",
          "attacker's");

  private static final Set<String> CUSTODY =
      Set.of("custody", "detention", "cells", "bars", "held", "detained", "jail", "arrest");

  /** Stands before a noun that says who was counted and makes no part of them. */
  static final String SORT = "?";

  /** Stands before the country whose people were counted. */
  static final String NATION = SORT + "=";

  private CountOwners() {}

  /** Whether an owner names no part of those whom something befell. */
  static boolean all(String owner) {
    return owner.isEmpty() || owner.startsWith(SORT);
  }

  /** Whether a noun stands for people who are some of those whom something befell. */
  static boolean narrow(String lemma) {
    return PARTS.contains(lemma);
  }

  /**
   * The narrower group: by the noun, by how badly they are hurt, or with those who did it counted
   * in.
   */
  static String of(CountScan scan, CountScan.Hit hit, String lemma, int first, int end) {
    Context context = scan.context();
    Tokens tokens = scan.tokens();
    Sentence sentence = scan.sentence();
    int to = Math.min(sentence.endToken(), Math.max(end, hit.end()) + 3);
    if (hit.measure() == Measure.INJURED || hit.predicate().equals("#hospital")) {
      for (int i = Math.max(sentence.firstToken(), first - 2); i < to; i++) {
        if (i >= end && tokens.is(i, ",", "none", "some", "many", "including", "but", ";")) {
          break;
        }
        switch (tokens.lower(i)) {
          case "seriously",
              "critically",
              "badly",
              "severely",
              "gravely",
              "serious",
              "critical",
              "severe" -> {
            return "serious";
          }
          default -> {}
        }
      }
      if (hit.predicate().equals("#hospital")) {
        return "hospital";
      }
    }
    if (hit.measure() == Measure.ARRESTED && held(scan, hit, end)) {
      return "still held"; // of all who were arrested, those who have not been let go
    }
    if (hit.measure() == Measure.ARRESTED && hit.verb() >= 0) {
      if (tokens.is(hit.verb(), "charged")) {
        return "charged";
      }
      if (tokens.is(hit.verb(), "jailed", "jailing", "imprisoned")) {
        return "jailed";
      }
    }
    if (hit.predicate().equals(CountFamilies.CASES)) {
      for (int i = first; i < end; i++) {
        if (tokens.is(i, "confirmed", "suspected", "probable", "new", "active", "imported")) {
          return tokens.lower(i);
        }
      }
      return "";
    }
    if (hit.measure() == Measure.KILLED
        && context.find(end, Math.min(sentence.endToken(), end + 8), ATTACKERS::contains) >= 0
        && context.find(
                end,
                Math.min(sentence.endToken(), end + 8),
                word -> word.equals("including") || word.equals("them"))
            >= 0) {
      return "attackers counted in";
    }
    // members of a ring or of a team are all whom it has; crew members are some of those aboard
    boolean members =
        tokens.is(end - 1, "members", "member")
            && (!Lexicon.get().isNoun(context.noun(end - 2)) || ring(tokens, end));
    boolean narrow =
        PARTS.contains(lemma)
            && !members
            && !hit.predicate().equals(CountFamilies.CROWD)
            && !hit.predicate().equals(CountFamilies.EMPLOYED)
            && !hit.predicate().equals("#enrolled");
    boolean sort = hit.measure().toll() && scan.sort(end - 1);
    boolean group = sort || hit.measure().toll() && tokens.isCapitalised(end - 1);
    String nation = group ? nation(tokens, end - 1) : null;
    if (nation != null) {
      return NATION + nation;
    }
    boolean crew = lemma.equals("member") && tokens.is(end - 2, "crew");
    return narrow && (hit.measure().toll() || CountFamilies.known(hit.predicate()))
        ? crew ? "crew" : FIGHTERS.contains(lemma) ? "attacker" : lemma
        : sort ? SORT + lemma : "";
  }

  /** The key of the country of "two Danes", "three Korean divers", or null. */
  private static @Nullable String nation(Tokens tokens, int noun) {
    String text = tokens.text(noun);
    if (tokens.isCapitalised(noun) && text.endsWith("s")) {
      return Lexicon.get().demonym(text.substring(0, text.length() - 1));
    }
    return tokens.isCapitalised(noun - 1) && !tokens.is(noun, "nationals", "citizens", "subjects")
        ? Lexicon.get().demonym(tokens.lower(noun - 1))
        : null;
  }

  /** "members of a gang", but not "of the crew" of a ship that carries others as well. */
  private static boolean ring(Tokens tokens, int of) {
    return tokens.is(of, "of")
        && tokens.is(of + 1, "a", "an", "the", "one", "his", "her", "its")
        && !tokens.is(of + 2, "crew", "staff", "public")
        && !tokens.is(of + 3, "crew", "staff", "public");
  }

  /** "who remain in custody", "are still behind bars": so many of those who were arrested. */
  private static boolean held(CountScan scan, CountScan.Hit hit, int end) {
    Context context = scan.context();
    Tokens tokens = scan.tokens();
    Sentence sentence = scan.sentence();
    int to = Math.min(sentence.endToken(), Math.max(end, hit.end()) + 12);
    for (int i = end; i < to; i++) {
      if (tokens.is(i, ";", ".", "but")) {
        return false;
      }
      if (tokens.is(i, "remain", "remains", "remained", "still")
          && context.find(i + 1, Math.min(sentence.endToken(), i + 6), CUSTODY::contains) >= 0) {
        return true;
      }
    }
    return false;
  }
}
