/// How the parts of a report stand out in a terminal.
public enum TextColors: Sendable {
  /// Not at all.
  case none

  /// By the colours that every terminal knows (ECMA-48, Select Graphic Rendition).
  case terminal

  /// What stands out.
  enum Part {
    /// How much a fault weighs, and the carets under its place.
    case severity(Severity)

    /// The sentence of a fault.
    case sentence

    /// The lines around the source, and the labels of notes.
    case frame
  }

  /// A text in the colour of a part.
  func paint(_ text: String, as part: Part) -> String {
    switch self {
    case .none: text
    case .terminal: "\u{1B}[\(Self.code(of: part))m\(text)\u{1B}[0m"
    }
  }

  // Bold tells what matters where colours are not seen.
  private static func code(of part: Part) -> String {
    switch part {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .sentence: "1"
    case .frame: "36"
    }
  }
}
