/// The head of a request (RFC 9112, section 2.1): what is asked for, and its fields.
struct RequestHead: Sendable {
  /// What is to be done, such as `GET`.
  let method: String

  /// What it is to be done with, as the client wrote it, such as `/careers/?page=2`.
  let target: String

  /// Whether the client speaks HTTP/1.1, not 1.0.
  let isCurrent: Bool

  private let fields: [(name: String, value: String)]

  /// Takes a head whose field names are in lower case.
  init(
    method: String,
    target: String,
    isCurrent: Bool = true,
    fields: [(name: String, value: String)]
  ) {
    self.method = method
    self.target = target
    self.isCurrent = isCurrent
    self.fields = fields
  }

  /// The values of a field, named in lower case, in their order.
  func values(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The value of a field that a request has once; `nil` where it has none or several.
  func value(_ name: String) -> String? {
    let values = values(name)
    return values.count == 1 ? values[0] : nil
  }

  /// Whether a body follows, which nothing here reads.
  var hasBody: Bool {
    !values("transfer-encoding").isEmpty || values("content-length").contains { $0 != "0" }
  }

  /// Whether the client wants to ask more on this connection (RFC 9112, section 9.3).
  var keepsConnection: Bool {
    let options = values("connection").joined(separator: ",").lowercased()
      .split(separator: ",").map { $0.trimmed }
    return isCurrent ? !options.contains("close") : options.contains("keep-alive")
  }
}

extension StringProtocol {
  /// The text without blanks and tabs at its ends.
  var trimmed: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = self.drop(while: isBlank)
    return String(start.reversed().drop(while: isBlank).reversed())
  }
}
