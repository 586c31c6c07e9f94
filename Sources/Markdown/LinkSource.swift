/// How a link or an image is written in the file.
struct LinkSource {
  enum Form {
    /// `[text](destination)`.
    case inline
    /// `[text][label]`, `[label][]` or `[label]`.
    case reference
    /// `<destination>`.
    case autolink
    /// An address in the text without any mark.
    case bare
    /// The bytes could not be verified.
    case unknown
  }

  var form = Form.unknown

  /// The whole of it, from the first bracket to the last.
  var whole = 0..<0

  /// What stands between the brackets of the text.
  var text = 0..<0

  /// The destination, without angle brackets; `nil` unless the form is inline, autolink or bare.
  var destination: Range<Int>?

  static let unknown = LinkSource()
}
