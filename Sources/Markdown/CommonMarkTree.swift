internal import CMark

/// The tree that libcmark makes of a text; the only place that holds its pointers.
///
/// It is read once into events and freed at once.
@safe
struct CommonMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses valid UTF-8 without NUL.
  init(_ bytes: ArraySlice<UInt8>) {
    let tree = unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe buffer.bindMemory(to: CChar.self)
      return unsafe cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
    }
    guard let tree = unsafe tree else { preconditionFailure("cmark returned no document") }
    unsafe root = tree
  }

  deinit { unsafe cmark_node_free(root) }

  /// Hands every event below the document node to a reader, in order.
  func read(into reader: inout EventReader) {
    guard let walk = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(walk) }
    while reader.headingsLeft > 0 {
      let step = unsafe cmark_iter_next(walk)
      guard step != CMARK_EVENT_DONE else { return }
      guard let node = unsafe cmark_iter_get_node(walk) else { return }
      let cursor = unsafe CommonMarkNode(pointer: node)
      guard let kind = cursor.kind else { continue }
      reader.read(cursor, kind: kind, isExit: step == CMARK_EVENT_EXIT)
    }
  }
}

/// A node of the tree; lives no longer than the step of the walk that gave it.
@safe
struct CommonMarkNode {
  fileprivate let pointer: OpaquePointer

  fileprivate init(pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  /// What it is; `nil` for the document itself and for custom nodes, which the parser never makes.
  var kind: Event.Kind? {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
      unsafe cmark_node_get_list_type(pointer) == CMARK_BULLET_LIST ? .bulletList : .orderedList
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case _: nil
    }
  }

  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
  var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }
  var column: Int { unsafe Int(cmark_node_get_start_column(pointer)) }

  /// The first and the last line, counted from 1.
  var lines: ClosedRange<Int> {
    let first = unsafe Int(cmark_node_get_start_line(pointer))
    return unsafe first...max(first, Int(cmark_node_get_end_line(pointer)))
  }

  /// Whether the list that holds the item that holds this is tight.
  var isInTightList: Bool {
    guard let item = unsafe cmark_node_parent(pointer), let list = unsafe cmark_node_parent(item)
    else { return false }
    return unsafe cmark_node_get_list_tight(list) != 0
  }

  func appendLiteral(to bytes: inout [UInt8]) -> Range<Int> {
    unsafe append(cmark_node_get_literal(pointer), to: &bytes)
  }

  func appendURL(to bytes: inout [UInt8]) -> Range<Int> {
    unsafe append(cmark_node_get_url(pointer), to: &bytes)
  }

  func appendTitle(to bytes: inout [UInt8]) -> Range<Int> {
    unsafe append(cmark_node_get_title(pointer), to: &bytes)
  }

  func appendInfo(to bytes: inout [UInt8]) -> Range<Int> {
    unsafe append(cmark_node_get_fence_info(pointer), to: &bytes)
  }

  // cmark's interface gives no lengths. The strings hold no NUL but the last: files with one are
  // refused, and `&#0;` is U+FFFD (CommonMark 0.30, section 2.5).
  private func append(_ string: UnsafePointer<CChar>?, to bytes: inout [UInt8]) -> Range<Int> {
    let start = bytes.count
    guard let string = unsafe string else { return start..<start }
    var count = 0
    while unsafe string[count] != 0 { count += 1 }
    let buffer = unsafe UnsafeRawBufferPointer(start: string, count: count)
    unsafe bytes.append(contentsOf: buffer)
    return start..<start + count
  }
}
