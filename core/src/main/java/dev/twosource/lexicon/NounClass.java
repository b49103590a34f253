package dev.twosource.lexicon;

/** What a noun mostly stands for. */
public enum NounClass {
  /** Not known. */
  NONE,
  /** People: "executive", "miner", "passenger". */
  PERSON,
  /** People together: "team", "crowd", "ministry". */
  GROUP,
  /** Animals. */
  ANIMAL,
  /** What carries people or goods: "lorry", "ferry", "jet". */
  VEHICLE,
  /** What is built: "house", "school", "bridge". */
  BUILDING,
  /** Money and possessions: "fine", "loss", "grant". */
  MONEY,
  /** Places: "town", "district". */
  PLACE,
  /** What happens or is done: "attack", "visit". */
  EVENT,
  /** Times: "week", "season". */
  TIME,
  /** Plants. */
  PLANT,
  /** Food and drink. */
  FOOD,
  /** Substances. */
  SUBSTANCE,
  /** What is said or written: "letter", "vote". */
  TEXT,
  /** Other things: "gun", "rock". */
  OBJECT,
  /** Parts of a body. */
  BODY,
  /** Quantities: "tonne", "dozen". */
  QUANTITY,
  /** Anything else. */
  ABSTRACT
}
