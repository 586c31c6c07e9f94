public import SourceText

/// A custom key of a page's front matter, which templates may name.
public struct Param: Sendable {
  /// What it holds.
  public enum Value: Hashable, Sendable {
    /// A text, or an address.
    case text(String)

    /// Texts in their order.
    case list([String])

    /// `true` or `false`.
    case flag(Bool)
  }

  /// The name of the key.
  public let name: String

  /// What it holds.
  public let value: Value

  /// Where the key stands.
  public let location: SourceLocation
}

extension Param.Value {
  /// The narrowest kind that the value is of.
  var kind: ParamKind {
    switch self {
    case .text(let text): Self.isURL(text) ? .url : .text
    case .list: .list
    case .flag: .flag
    }
  }

  private static func isURL(_ text: String) -> Bool {
    let starts = ["https://", "http://", "mailto:", "tel:", "/"]
    return starts.contains(where: text.hasPrefix) && !text.contains(where: \.isWhitespace)
  }
}
