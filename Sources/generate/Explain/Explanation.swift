/// What a kind of fault means, with an example of it and how that is mended.
struct Explanation {
  /// The slug of the fault.
  let code: String

  /// The rule for statistics that the fault breaks, at least in some cases; `nil` for most.
  let rule: String?

  /// One or two sentences.
  let meaning: String

  /// The file of the example by its path in a project; `nil` for lines of a terminal or of any file.
  let place: String?

  /// The lines that have the fault.
  let failing: [String]

  /// The lines in their place; empty where the file is to be left out.
  let mended: [String]

  /// The explanation in the first sentence.
  var summary: String {
    meaning.firstRange(of: ". ").map { String(meaning[..<$0.lowerBound]) + "." } ?? meaning
  }

  /// The explanation as a person reads it in a terminal.
  var text: String {
    let title = [code, rule].compactMap(\.self).joined(separator: ", ")
    let file = place.map { ", in \($0)" } ?? ""
    let cure = mended.isEmpty ? "Mended: without it." : "Mended:\n\n\(Self.indented(mended))"
    return """
      \(title)

      \(meaning)

      Fails\(file):

      \(Self.indented(failing))

      \(cure)

      """
  }

  private static func indented(_ lines: [String]) -> String {
    lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}
