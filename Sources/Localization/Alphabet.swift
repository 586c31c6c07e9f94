/// The letters of a language in order.
///
/// Every alphabet has the letters of all scripts that are sorted, so that titles in another language
/// stand in order too: its own script first, then the others.
struct Alphabet: Hashable, Sendable {
  /// A spelling that sorts as others.
  struct Variant: Hashable, Sendable {
    /// The letters that it sorts as.
    let letters: [String]

    /// Its place behind them among the variants of the same letters, from 1.
    let place: Int
  }

  /// Small letters in order, some of several characters, as "ch" in Czech.
  let letters: [String]

  /// What sorts as letters of the alphabet, by its small form: "aa" as "å" in Danish.
  let variants: [String: Variant]

  /// Whether "i" and "ı" are two letters, each with its capital, as in Turkish.
  let hasDotlessI: Bool

  /// Whether a capital stands before the small letter, as in Danish.
  let hasCapitalsFirst: Bool

  /// An alphabet by what is its own in it.
  ///
  /// - Parameters:
  ///   - rules: Rules with blanks between them: in `d<dž<đ` "dž" stands behind "d" and "đ" behind it;
  ///     in `ä=æ` "æ" sorts as "ä" and stands behind it.
  ///   - script: The script that stands first.
  ///   - hasDotlessI: Whether "i" and "ı" are two letters with two capitals.
  ///   - hasCapitalsFirst: Whether a capital stands before the small letter.
  init(
    _ rules: String = "",
    of script: Script = .latin,
    hasDotlessI: Bool = false,
    hasCapitalsFirst: Bool = false
  ) {
    let scripts = [script] + Script.allCases.filter { $0 != script }
    var letters = scripts.flatMap(\.rawValue).map { String($0) }
    var variants: [(String, of: String, place: Int)] = []
    for rule in rules.split(separator: " ") {
      var before: String?
      for part in rule.split(separator: "<") {
        let forms = part.split(separator: "=").map(String.init)
        if let before { Self.move(forms[0], behind: before, in: &letters) }
        before = forms[0]
        for (place, form) in forms.enumerated().dropFirst() {
          letters.removeAll { $0 == form }
          variants.append((form, of: forms[0], place: place))
        }
      }
    }
    self.letters = letters
    self.variants = variants.reduce(into: [:]) { table, variant in
      let parts = Self.parts(of: variant.of, among: letters)
      table[variant.0] = Variant(letters: parts, place: variant.place)
    }
    self.hasDotlessI = hasDotlessI
    self.hasCapitalsFirst = hasCapitalsFirst
  }

  private static func move(_ letter: String, behind other: String, in letters: inout [String]) {
    letters.removeAll { $0 == letter }
    guard let place = letters.firstIndex(of: other) else {
      preconditionFailure("a rule begins with a letter of the alphabet")
    }
    letters.insert(letter, at: place + 1)
  }

  /// The letters of a text, the longest first: "dzs" is one in Hungarian, "th" two in Swedish.
  private static func parts(of text: String, among letters: [String]) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      let letter = letters.filter(rest.hasPrefix).max { $0.count < $1.count }
      guard let letter else { preconditionFailure("a variant sorts as letters of the alphabet") }
      parts.append(letter)
      rest = rest.dropFirst(letter.count)
    }
    return parts
  }
}
