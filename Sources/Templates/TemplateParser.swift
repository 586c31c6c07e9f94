internal import SourceText

/// Builds the tree of a file and decides which lines its tags leave no trace of.
///
/// The rules for lines are those of the Mustache specification: a tag that writes nothing and stands
/// alone on its line takes the line with it.
struct TemplateParser {
  var report: DiagnosticReport

  let file: SourceFile
  let template: Int
  let isStrict: Bool
  var position: Int
  var root: [Node] = []
  var openTags: [OpenTag] = []

  /// What a crossing end tag closed; the end tags of these are no faults of their own.
  var crossed: [String] = []

  /// A section, parent or block whose end tag is still to come.
  struct OpenTag {
    let tag: Tag
    let opening: Block.Opening
    var nodes: [Node] = []
    var arguments: [Block] = []
  }

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - template: The number of the template.
  ///   - isStrict: Whether content of a parent tag outside blocks is a fault.
  init(_ file: SourceFile, template: Int, isStrict: Bool) {
    self.file = file
    self.template = template
    self.isStrict = isStrict
    position = file.start
    let scanner = TagScanner(file)
    report = scanner.report
    for tag in scanner.tags { read(tag) }
    appendText(upTo: file.bytes.count)
    while let open = openTags.popLast() { reportUnclosed(open) }
  }

  /// The tree of the file.
  var nodes: [Node] { root }

  mutating func read(_ tag: Tag) {
    switch tag.kind {
    case .value, .triple:
      appendInline(upTo: tag)
      append(.value(name(of: tag), isTriple: tag.kind == .triple))
    case .comment, .delimiters: passLine(of: tag)
    case .section, .inverted:
      passLine(of: tag)
      openTags.append(OpenTag(tag: tag, opening: .withinLine))
    case .partial: readPartial(tag)
    case .parent: openParent(tag)
    case .block: openBlock(tag)
    case .end: close(tag)
    }
  }
}

extension TemplateParser {
  func text(of tag: Tag) -> String {
    file.text(in: tag.name)
  }

  func name(of tag: Tag) -> Name {
    let text = text(of: tag)
    guard text != "." else { return Name(text: text, range: tag.name, parts: []) }
    let parts = file.bytes[tag.name].split(separator: UInt8(ascii: "."))
    return Name(
      text: text,
      range: tag.name,
      parts: parts.map { Name.Part(text: file.text(in: $0.indices), range: $0.indices) }
    )
  }
}
