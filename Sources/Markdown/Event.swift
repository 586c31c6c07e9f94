/// One step of a walk over a parsed document, without pointers.
///
/// The document is a flat list of these, so nothing that works on it needs to call itself, however
/// deep the nesting is.
struct Event {
  enum Kind {
    case blockQuote
    case bulletList
    case orderedList
    case item
    case paragraph
    case heading
    case codeBlock
    case htmlBlock
    case thematicBreak
    case text
    case softBreak
    case lineBreak
    case code
    case inlineHTML
    case emphasis
    case strong
    case link
    case image

    // What libcmark does not know; see `Extensions`.
    case strikethrough
    case task
    case footnoteReference
    case table
    case caption
    case row
    case cell
    case alert
    case footnotes
    case footnote

    /// Whether it holds inline parts and nothing else.
    var holdsInlines: Bool {
      switch self {
      case .paragraph, .heading, .caption, .cell: true
      case .blockQuote, .bulletList, .orderedList, .item, .codeBlock, .htmlBlock, .thematicBreak,
        .text, .softBreak, .lineBreak, .code, .inlineHTML, .emphasis, .strong, .link, .image,
        .strikethrough, .task, .footnoteReference, .table, .row, .alert, .footnotes, .footnote:
        false
      }
    }
  }

  enum Phase {
    case enter
    case exit
    /// The node has no children and is met once.
    case leaf
  }

  var kind: Kind
  let phase: Phase

  /// Where its literal or its URL stands among the document's literals.
  var literal = 0..<0

  /// Where a link's title or a code block's info string stands among the document's literals.
  var title = 0..<0

  /// A heading's level, an ordered list's first number, a link's or image's index among the links;
  /// 1 of a task that is done and of an item that is a task; a table's index among the tables, a
  /// row's from its head, a cell's column; the index of an alert's kind; a footnote's number.
  var number = 0

  /// Whether a paragraph stands in a tight list, where it has no tags.
  var isTight = false

  /// The first and the last line, counted from 1 in the body; of blocks only.
  var lines = 0...0

  /// The byte of the line at which cmark says that it starts, counted from 1; of blocks only.
  var column = 0

  /// The bytes of the file; `nil` where they could not be verified.
  var source: Range<Int>?

  /// Which of the document's runs belong to a text.
  var runs = 0..<0
}
