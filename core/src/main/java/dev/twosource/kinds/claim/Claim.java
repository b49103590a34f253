package dev.twosource.kinds.claim;

import dev.twosource.document.Span;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Voice;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one document says about one detail of one subject.
 *
 * @param document the document's id
 * @param detail the id of its kind of detail
 * @param span the words that carry the value with what they are said of
 * @param sentence the sentence they stand in
 * @param value what is said
 * @param slot of what exactly
 * @param event the event it is about, as the document tells of it, or null
 * @param main whether that event is what the document is about
 * @param standing how it stands among the document's claims of its sort
 * @param voice who says it, or null for the narrator
 * @param modality whether it is told as having happened
 * @param change a word that says that the value moved ("rose", "postponed", "corrected"), or null
 * @param asOf the day as of which it is said, or null where the document's date is not known
 */
public record Claim(
    String document,
    String detail,
    Span span,
    Span sentence,
    Value value,
    Slot slot,
    @Nullable Occurrence event,
    boolean main,
    Standing standing,
    @Nullable Voice voice,
    Modality modality,
    @Nullable String change,
    @Nullable LocalDate asOf)
    implements Comparable<Claim> {

  /** Claims are known apart by their places: all else is only looked at where these are one. */
  @Override
  public int hashCode() {
    return 31 * (31 * document.hashCode() + detail.hashCode()) + span.hashCode();
  }

  /** The same claim with another word for how its value moved. */
  public Claim changed(@Nullable String word) {
    return new Claim(
        document, detail, span, sentence, value, slot, event, main, standing, voice, modality, word,
        asOf);
  }

  /** The same claim in the narrator's own voice. */
  public Claim told() {
    return new Claim(
        document, detail, span, sentence, value, slot, event, main, standing, null, modality,
        change, asOf);
  }

  /** The same claim with another slot. */
  public Claim value(Value other) {
    return new Claim(
        document, detail, span, sentence, other, slot, event, main, standing, voice, modality,
        change, asOf);
  }

  public Claim with(Slot other) {
    return new Claim(
        document, detail, span, sentence, value, other, event, main, standing, voice, modality,
        change, asOf);
  }

  /** The same claim with these marks in its slot. */
  public Claim marked(Set<String> marks) {
    return marks.isEmpty() ? this : with(slot.marked(marks));
  }

  /** The same claim with another value. */
  public Claim valued(Value other) {
    return new Claim(
        document, detail, span, sentence, other, slot, event, main, standing, voice, modality,
        change, asOf);
  }

  /** The same claim as that of a plan. */
  public Claim planned() {
    return new Claim(
        document,
        detail,
        span,
        sentence,
        value,
        slot,
        event,
        main,
        standing,
        voice,
        Modality.PLANNED,
        change,
        asOf);
  }

  /** The same claim as the word of a party. */
  public Claim voiced(Voice party) {
    return new Claim(
        document, detail, span, sentence, value, slot, event, main, standing, party, modality,
        change, asOf);
  }

  /** The same claim with its standing known. */
  public Claim standing(Standing known) {
    return new Claim(
        document, detail, span, sentence, value, slot, event, main, known, voice, modality, change,
        asOf);
  }

  /** Whether it is of something that its report looks back on. */
  public boolean bygone() {
    return event != null && event.background();
  }

  /** Whether it counts people who were killed, hurt or held. */
  public boolean toll() {
    return TOLLS.contains(detail);
  }

  private static final Set<String> TOLLS =
      Set.of("count.killed", "count.injured", "count.arrested");

  /** By document, place in the text, kind and value: the order of every list of claims. */
  @Override
  public int compareTo(Claim other) {
    int result = document.compareTo(other.document);
    result = result != 0 ? result : span.compareTo(other.span);
    result = result != 0 ? result : detail.compareTo(other.detail);
    return result != 0 ? result : value.normal().compareTo(other.value.normal());
  }
}
