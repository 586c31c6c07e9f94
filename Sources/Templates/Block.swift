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
