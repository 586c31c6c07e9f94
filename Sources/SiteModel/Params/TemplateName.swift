/// The names that editors give to what templates write.
enum TemplateName {
  /// Whether a template can name it: Latin letters, digits, `-` and `_`.
  static func isValid(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
          || "-_".utf8.contains(byte)
      }
  }
}
