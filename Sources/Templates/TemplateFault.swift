public import SourceText

/// What can be wrong with templates.
public enum TemplateFault: Fault, Error, Hashable {
  /// A tag has no end.
  case unclosedTag(closing: String)

  /// A tag names nothing.
  case emptyName

  /// A name holds a space, or a dot without a name on both sides.
  case malformedName(String)

  /// A tag that sets delimiters does not give two.
  case badDelimiters

  /// A section, block or parent has no end tag.
  case unclosedSection(String)

  /// An end tag stands where something else is still open.
  case crossedSection(String, open: String)

  /// An end tag ends nothing.
  case strayEnd(String)

  /// Two files make one template.
  case doubledTemplate(String)

  /// A template is not there.
  case missingTemplate(String, nearest: String?)

  /// A partial includes itself, and nothing ends it.
  case endlessPartial(String)

  /// A name is not offered.
  case unknownName(String, nearest: String?, offered: [String])

  /// A name has a dot behind it but is no record.
  case noRecord(String, kind: Shape)

  /// A parent has no such block.
  case unknownBlock(String, parent: String, nearest: String?)

  /// A parent is given a block twice.
  case doubledBlock(String)

  /// A parent tag holds something besides blocks.
  case contentOutsideBlocks(parent: String)

  /// A name stands for something that cannot be written.
  case unwritable(String, kind: Shape)

  /// Finished HTML or JSON stands in two braces.
  case wouldBeEscaped(String, kind: Shape)

  /// A text stands in three braces.
  case wouldNotBeEscaped(String, kind: Shape)

  /// A kind of value does not belong where it stands.
  case wrongPlace(String, kind: Shape, place: MarkupPlace)

  /// No value may stand here.
  case forbiddenPlace(String, place: MarkupPlace)

  /// A link begins with something that is not known to be a URL.
  case noURL(String, attribute: String)

  /// A part of a template ends elsewhere in the markup than it began.
  case changedPlace(String, from: MarkupPlace, to: MarkupPlace)

  /// A name in a tag runs into what a section before it writes.
  case brokenTag
}
