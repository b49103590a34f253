package dev.twosource.reading.quantity;

import dev.twosource.reading.Tokens;

/** Currency signs, codes and names. */
final class Currencies {
  private Currencies() {}

  static boolean isSymbol(String token) {
    return switch (token) {
      case "$", "£", "€", "¥", "₹", "₽", "₩", "₺", "₴", "₪", "₫", "₦", "₱", "฿", "₡", "₲", "₸", "₾", "₵", "﷼", "￡", "￥" ->
          true;
      default -> false;
    };
  }

  static boolean isSymbolAt(Tokens tokens, int i) {
    return i >= 0 && i < tokens.size() && isSymbol(tokens.text(i));
  }
}
