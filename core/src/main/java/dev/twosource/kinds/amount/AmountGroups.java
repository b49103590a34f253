package dev.twosource.kinds.amount;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks the amounts of which a document has one value of their topic alone. */
final class AmountGroups {
  /** Topics that a text may name for one another. */
  private static final Map<String, String> WIDER =
      Map.of(
          "invest", "cost", "bribe", "loss", "reward", "prize", "loan", "grant", "raised", "grant");

  /** Scopes of which a text that gives a sum in each says so. */
  private static final Set<String> SCOPED = Set.of("net", "fees", "tax", "debt");

  private AmountGroups() {}

  /** The same claims; the owner of those that stand alone is "sole". */
  static List<Claim> soles(List<Claim> claims) {
    Map<String, Set<String>> values = new HashMap<>();
    for (Claim claim : claims) {
      if (!claim.slot().measure().equals(Slot.FROM)) {
        values.computeIfAbsent(group(claim), key -> new HashSet<>()).add(claim.value().normal());
      }
    }
    List<Claim> result = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      Slot slot = claim.slot();
      boolean sole =
          !slot.head().isEmpty()
              && !slot.measure().equals(Slot.FROM)
              && values.get(group(claim)).size() == 1;
      result.add(sole ? claim.with(slot.of(slot.head(), "sole")) : claim);
    }
    return result;
  }

  private static String group(Claim claim) {
    String head = claim.slot().topic();
    String scope = SCOPED.contains(claim.slot().measure()) ? claim.slot().measure() : "";
    return scope + WIDER.getOrDefault(head, head) + " " + claim.slot().window();
  }
}
