/// One tag of a template as it stands in the file.
struct Tag {
  enum Kind {
    case value
    case triple
    case section
    case inverted
    case end
    case comment
    case partial
    case parent
    case block
    case delimiters
  }

  let kind: Kind

  /// The whole tag with its delimiters, in bytes of the file.
  let range: Range<Int>

  /// What the tag names, without sigil and space around it; empty in comments and delimiters.
  let name: Range<Int>
}
