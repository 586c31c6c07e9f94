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

/// A dotted name.
struct Name: Sendable {
  /// One part of a dotted name.
  struct Part: Sendable {
    let text: String
    let range: Range<Int>
  }

  /// The whole name.
  let text: String

  let range: Range<Int>

  /// The parts between the dots; none for the implicit iterator `.`.
  let parts: [Part]
}

/// A section, shown if its value is, or an inverted one, shown if its value is not.
struct Section: Sendable {
  let name: Name
  let isInverted: Bool
  let body: [Node]
}

/// A partial, or a parent with the blocks that it is given.
struct Inclusion: Sendable {
  let name: String
  let range: Range<Int>

  /// The space before the tag if it stands alone on its line, to be put before each line of the
  /// template; `nil` within a line.
  let indentation: Range<Int>?

  /// What replaces the parent's blocks; none for a partial.
  let arguments: [Block]
}

/// A named part of a template.
struct Block: Sendable {
  /// Where the content begins.
  enum Opening: Sendable {
    /// On the line after the opening tag, which stands there alone.
    case ownLine(indentation: Range<Int>)

    /// Behind the opening tag, which is the first thing on its line.
    case firstOnLine(indentation: Range<Int>)

    /// Behind the opening tag, somewhere on a line.
    case withinLine
  }

  let name: String
  let range: Range<Int>
  let opening: Opening
  let body: [Node]

  /// The number of the template in which the block stands.
  let template: Int
}

extension Block {
  /// The least indentation of the block's lines; `nil` if its content does not begin on a line of
  /// its own or has no line that is not blank.
  var contentIndentation: Range<Int>? {
    guard case .ownLine = opening else { return nil }
    return Self.indentations(in: body).min { $0.count < $1.count }
  }

  private static func indentations(in nodes: [Node]) -> [Range<Int>] {
    nodes.flatMap { node -> [Range<Int>] in
      switch node {
      case .lineStart(let indentation, let isBlank): isBlank ? [] : [indentation]
      case .text, .value: []
      case .section(let section): indentations(in: section.body)
      case .inclusion(let inclusion): inclusion.indentation.map { [$0] } ?? []
      case .block(let block): indentations(of: block)
      }
    }
  }

  private static func indentations(of block: Block) -> [Range<Int>] {
    guard case .ownLine(let indentation) = block.opening else {
      return indentations(in: block.body)
    }
    let inner = indentations(in: block.body)
    return inner.isEmpty ? [indentation] : inner
  }
}

extension Block: Hashable {
  /// A block is known by where it stands.
  static func == (left: Block, right: Block) -> Bool {
    left.template == right.template && left.range == right.range
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(template)
    hasher.combine(range)
  }
}

extension Block {
  /// Whether the first thing of the content is a new line, so that it brings its own indentation.
  var startsLine: Bool {
    switch body.first {
    case .lineStart, .inclusion, .section: true
    case .text, .value, .block, nil: false
    }
  }
}
