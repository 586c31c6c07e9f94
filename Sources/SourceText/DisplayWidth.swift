/// How many columns of a terminal a text takes.
public enum DisplayWidth {
  /// 0 for marks that combine with the letter before, 2 for wide East Asian letters and emoji,
  /// else 1; a tab counts as 1, since frames show it as a blank.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    case _: isWide(scalar) ? 2 : 1
    }
  }

  /// The sum over the scalars of a text.
  public static func of(_ text: some Sequence<Unicode.Scalar>) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  // Unicode Standard Annex 11, the blocks whose letters are wide or full-width; emoji are, except the
  // letters of flags, of which two make one.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1F1E6...0x1F1FF: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    case _: scalar.properties.isEmojiPresentation
    }
  }
}
