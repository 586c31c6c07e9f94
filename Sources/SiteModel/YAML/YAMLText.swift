internal import Yams

/// Lines of YAML for files that the program begins.
public enum YAMLText {
  /// A key with a text, quoted where YAML would read something else, without a line's end.
  ///
  /// An empty text is a value that is still to be given.
  public static func line(_ key: String, _ text: String) -> String {
    guard !text.isEmpty else { return "\(scalar(key)):" }
    return "\(scalar(key)): \(scalar(text))"
  }

  /// A key with a list of texts on one line, each quoted where YAML would read something else.
  public static func line(_ key: String, _ texts: [String]) -> String {
    "\(scalar(key)): [\(texts.map(element).joined(separator: ", "))]"
  }

  // Within brackets some marks part the elements that mean nothing elsewhere.
  private static func element(_ text: String) -> String {
    let yaml = scalar(text)
    guard yaml == text, text.contains(where: { ",[]{}".contains($0) }) else { return yaml }
    return scalar(text, style: .doubleQuoted)
  }

  /// A text in the form that YAML reads as this text, on one line.
  static func scalar(_ text: String, style: Node.Scalar.Style = .any) -> String {
    let hasLines = text.contains(where: \.isNewline)
    let node = Node(text, .implicit, hasLines ? .doubleQuoted : style)
    // A lone scalar would end its document; an element of a list does not.
    guard let yaml = try? Yams.serialize(node: [node], width: -1, allowUnicode: true) else {
      preconditionFailure("every text can be written as YAML")
    }
    return yaml.dropFirst("- ".count).trimmingSuffix(while: \.isNewline)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isSurplus: (Character) -> Bool) -> String {
    var rest = self
    while let last = rest.last, isSurplus(last) { rest.removeLast() }
    return String(rest)
  }
}
