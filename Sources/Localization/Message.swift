/// A text with places for values: `Source: {publisher}, {period}`.
///
/// A name in braces is a place. A brace that is meant as such stands between apostrophes, `'{'`; any
/// other apostrophe is itself, unlike in ICU, since «l'{occupation}» is French as it is written.
public struct Message: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case text([UInt8])
    case place(String)
  }

  /// Texts and places in order; no two texts stand side by side, and none is empty.
  let parts: [Part]

  /// The names of the places, each once, in the order of the text.
  public let placeholders: [String]

  init(parts: [Part]) {
    self.parts = parts
    placeholders = parts.reduce(into: []) { names, part in
      if case .place(let name) = part, !names.contains(name) { names.append(name) }
    }
  }

  /// The same message with its texts changed, such as escaped for HTML; the places stay.
  public func mapTexts(_ transform: ([UInt8]) -> [UInt8]) -> Message {
    Message(
      parts: parts.map { part in
        switch part {
        case .text(let bytes): .text(transform(bytes))
        case .place: part
        }
      }
    )
  }

  /// Writes the message behind other bytes, in UTF-8.
  ///
  /// Values are written as they are; whoever writes HTML escapes them.
  ///
  /// - Parameters:
  ///   - bytes: Where the message is written to.
  ///   - appendValue: Writes the value of the place with the name it is given; called for each place.
  public func append(
    to bytes: inout [UInt8],
    appendValue: (_ name: String, _ bytes: inout [UInt8]) -> Void
  ) {
    for part in parts {
      switch part {
      case .text(let text): bytes += text
      case .place(let name): appendValue(name, &bytes)
      }
    }
  }

  /// The message with values for all of its places; a place without one is a programmer's mistake.
  public func text(_ values: [String: String] = [:]) -> String {
    var bytes: [UInt8] = []
    append(to: &bytes) { name, bytes in
      guard let value = values[name] else {
        preconditionFailure("the message has a place '\(name)', but no value was given")
      }
      bytes += Array(value.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
