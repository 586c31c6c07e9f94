internal import Templates

extension Text {
  /// The text itself.
  var text: String { String(decoding: raw, as: UTF8.self) }
}
