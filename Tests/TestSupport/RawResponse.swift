/// An answer of a server, as it came.
public struct RawResponse: Sendable {
  /// The number that says how it went.
  public let status: Int

  /// The head, without the empty line.
  public let head: String

  /// The body as text.
  public let body: String

  /// Reads an answer; `nil` if it is not all there.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
    status = Int(head.dropFirst("HTTP/1.1 ".count).prefix(3)) ?? 0
    let hasBody = status != 304
    let count = head.firstMatch(of: /Content-Length: (\d+)/).flatMap { Int($0.output.1) } ?? 0
    let rest = bytes[end.upperBound...]
    guard !hasBody || rest.count >= count else { return nil }
    body = String(decoding: rest.prefix(hasBody ? count : 0), as: UTF8.self)
  }

  /// The value of a field of the head.
  public func field(_ name: String) -> String? {
    head.split(separator: "\r\n").first { $0.hasPrefix("\(name): ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }
}
