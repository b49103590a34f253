package dev.twosource.reading.name;

import dev.twosource.lexicon.Place;
import dev.twosource.reading.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention that has been found but not yet joined to an entity. Used by one reading only. */
final class Draft {
  /** The tokens of the name. */
  final int first;

  final int end;

  /** The tokens with title, role and age. */
  int wholeFirst;

  int wholeEnd;

  /** What it names, or null where only its other mentions can tell. */
  Name.@Nullable Type type;

  /** Whether the type is beyond doubt. */
  boolean sure;

  @Nullable String role;
  @Nullable String laterRole;
  @Nullable Integer age;
  @Nullable Place place;

  /** The country that a seat of government speaks for. */
  @Nullable String seat;

  /** Whether it is the adjective or people of a place. */
  boolean demonym;

  /** 'm', 'f' or a space. */
  char gender = ' ';

  /** Votes on the type of a name of one word. */
  int person;

  int body;
  int spot;
  int thing;

  /** Whether a noun such as "company" or the names beside it make it a body. */
  boolean company;

  /** Whether nothing but its shape speaks for a person. */
  boolean shaped;

  /** Whether a number behind it makes it the name of what its bearer builds: "Boeing 787". */
  boolean model;

  /** What the text says that a place is part of, the nearest first. */
  @Nullable List<String> within;

  /** Whether a word such as "brother" stands before it. */
  boolean kin;

  /** Whether a title such as "Mr" or a role stands before it. */
  boolean titled;

  /** What stands around all mentions of the same words, where they are counted together. */
  Votes.@Nullable Bare all;

  int entity = -1;

  Draft(int first, int end) {
    this.first = first;
    this.end = end;
    this.wholeFirst = first;
    this.wholeEnd = end;
  }
}
