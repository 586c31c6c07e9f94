internal import CMark

extension MarkdownDocument {
  /// The parser and its version, such as `libcmark 0.30.2`: another one may make other bytes.
  public static var parser: String {
    unsafe "libcmark \(String(cString: cmark_version_string()))"
  }
}
