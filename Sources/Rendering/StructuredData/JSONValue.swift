/// A JSON value with its members in a decided order.
public indirect enum JSONValue: Sendable {
  /// A text.
  case text(String)

  /// A number as machines write it, such as `14.36`.
  case number(String)

  /// True or false.
  case flag(Bool)

  /// Values in order, on one line.
  case list([JSONValue])

  /// Values in order, each on a line of its own.
  case lines([JSONValue])

  /// Members in order.
  case object([(String, JSONValue)])

  /// A value, or several with what stands between, that was written before.
  case written([UInt8])

  /// A list of texts.
  public static func texts(_ texts: [String]) -> JSONValue {
    .list(texts.map(JSONValue.text))
  }

  /// Appends the value.
  public func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.append(text: Array(text.utf8), to: &bytes)
    case .number(let number): bytes += Array(number.utf8)
    case .flag(let flag): bytes += Array((flag ? "true" : "false").utf8)
    case .list(let values): Self.append(values, between: ",", to: &bytes)
    case .lines(let values): Self.append(values, between: ",\n", to: &bytes)
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, (name, value)) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.append(text: Array(name.utf8), to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .written(let written): bytes += written
    }
  }

  /// The value as bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// The value as a file: with a line's end.
  public var file: [UInt8] { bytes + [UInt8(ascii: "\n")] }

  private static func append(
    _ values: [JSONValue],
    between separator: String,
    to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes += Array(separator.utf8) }
      value.append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Appends a text with its quotation marks.
  static func append(text: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    appendContent(of: text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends what stands between the quotation marks of a text.
  static func appendContent(of text: [UInt8], to bytes: inout [UInt8]) {
    guard text.contains(where: isEscaped) else {
      bytes += text
      return
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes += Array("\\\"".utf8)
      case UInt8(ascii: "\\"): bytes += Array("\\\\".utf8)
      case _ where isEscaped(byte): appendEscape(of: byte, to: &bytes)
      case _: bytes.append(byte)
      }
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    // RFC 8259, section 7.
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    // These may not stand in a script element or in HTML that quotes it.
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): true
    case _: false
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes += Array("\\u00".utf8)
    bytes += [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
  }
}
