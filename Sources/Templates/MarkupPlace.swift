/// Where in its markup a template is.
public enum MarkupPlace: Hashable, Sendable {
  /// Between tags.
  case text

  /// In an element whose text holds no tags, such as `title`.
  case plainElement(String)

  /// Inside a tag, outside attribute values.
  case tag

  /// In a quoted attribute value.
  case attribute(String)

  /// In a quoted attribute value that is a URL, with what stands before in it.
  case link(attribute: String, LinkStart)

  /// In a quoted style attribute.
  case styleAttribute

  /// In a quoted attribute whose value is code, such as `onclick`.
  case codeAttribute(String)

  /// In an attribute value without quotes.
  case unquotedValue

  /// In a comment, declaration or CDATA section.
  case comment

  /// In JSON, outside strings.
  case json

  /// In a JSON string.
  case jsonString

  /// In a script.
  case script

  /// In a style sheet.
  case styleSheet

  /// In a file that is not markup.
  case plainText
}
