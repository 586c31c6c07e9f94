/// A part of a parsed template; all ranges are bytes of its file.
indirect enum Node: Sendable {
  /// A line begins here, with the spaces and tabs at its start.
  case lineStart(indentation: Range<Int>, isBlank: Bool)

  /// Bytes that are written as they are.
  case text(Range<Int>)

  /// A value, `{{{name}}}` if `isTriple`.
  case value(Name, isTriple: Bool)

  /// A section.
  case section(Section)

  /// A partial or parent.
  case inclusion(Inclusion)

  /// A block outside the direct content of a parent tag: a part that others may replace.
  case block(Block)
}
