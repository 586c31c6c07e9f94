/// What is answered to a request.
struct Response: Sendable {
  /// What follows the head.
  enum Body: Sendable {
    /// Bytes.
    case bytes([UInt8])

    /// Nothing, though the head tells how many bytes there would be.
    case none(count: Int)

    /// Events about a page, until the client leaves.
    case events(PageEvents)
  }

  /// How it went.
  let status: Status

  /// The fields of the head, without those that are told by the body.
  var fields: [(name: String, value: String)]

  /// What follows the head.
  var body: Body

  /// Whether the connection ends afterwards.
  var isLast = false

  /// Answers with a line of plain text.
  static func text(_ status: Status, _ line: String) -> Response {
    Response(
      status: status,
      fields: [("Content-Type", "text/plain; charset=utf-8")],
      body: .bytes(Array("\(line)\n".utf8))
    )
  }

  /// The head and, where it is known, the body, as they are sent in one piece.
  var bytes: [UInt8] {
    var lines = ["HTTP/1.1 \(status.line)"]
    lines += (fields + Self.common).map { "\($0.name): \($0.value)" }
    var content: [UInt8] = []
    switch body {
    case .bytes(let bytes):
      lines.append("Content-Length: \(bytes.count)")
      content = bytes
    case .none(let count): lines.append("Content-Length: \(count)")
    case .events: break
    }
    if isLast { lines.append("Connection: close") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + content
  }

  // Nothing is kept unasked, nothing is taken for what it does not say it is, and no other site may
  // show what is served here.
  private static let common = [
    (name: "Cache-Control", value: "no-cache"),
    (name: "X-Content-Type-Options", value: "nosniff"),
    (name: "Cross-Origin-Resource-Policy", value: "same-origin"),
  ]
}
