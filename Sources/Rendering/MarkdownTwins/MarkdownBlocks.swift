/// Blocks of Markdown, made of the elements of a page as they come.
struct MarkdownBlocks {
  /// The blocks so far, an empty line between each two.
  private(set) var text = ""

  private var line = MarkdownLine()

  /// What stands before each line of a block within quotations and lists.
  private var indents: [String] = []

  /// What stands before the first line of the next block instead of the innermost indent.
  private var marker: String?

  /// The lists that are open; the number of the next item, or `nil` for a list without order.
  private var lists: [Int?] = []

  /// What stood before the lines of the last block, and whether that was the first of an item.
  private var last: (indents: [String], isItem: Bool) = ([], false)

  /// The rows of the table that is open.
  private var table: [[String]]?

  /// The level of the heading that is open; 0 for any other block.
  private var heading = 0

  /// The text of an element that is kept as it is.
  private var verbatim: String?

  /// Begins an element.
  mutating func begin(_ name: String, _ attributes: [String: String]) {
    guard verbatim == nil else { return }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      finishBlock()
      heading = name.utf8.last.map { Int($0) - 0x30 } ?? 0
    case "ul": beginList(from: nil)
    case "ol": beginList(from: attributes["start"].flatMap { Int($0) } ?? 1)
    case "li": beginItem()
    case "blockquote":
      finishBlock()
      indents.append("> ")
    case "pre":
      finishBlock()
      verbatim = ""
    case "table":
      finishBlock()
      table = []
    case "tr": table?.append([])
    case "dt": finishBlock()
    case "dd": break
    case "hr":
      finishBlock()
      append("---")
    case "br": line.breakLine()
    case _: if !line.begin(name, attributes), Self.isBlock(name) { finishBlock() }
    }
  }

  /// Ends an element.
  mutating func end(_ name: String) {
    guard verbatim == nil || name == "pre" else { return }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      finishBlock()
      heading = 0
    case "ul", "ol":
      finishBlock()
      if !lists.isEmpty { lists.removeLast() }
    case "li":
      finishBlock()
      if !indents.isEmpty { indents.removeLast() }
      marker = nil
    case "blockquote":
      finishBlock()
      if !indents.isEmpty { indents.removeLast() }
    case "pre": finishVerbatim()
    case "th", "td": endCell()
    case "table": finishTable()
    case "dt": line.add(": ")
    case _: if !line.end(name), Self.isBlock(name) { finishBlock() }
    }
  }

  /// Adds a text.
  mutating func add(_ text: String) {
    if verbatim != nil { verbatim?.append(text) } else { line.add(text) }
  }

  private static func isBlock(_ name: String) -> Bool {
    switch name {
    case "p", "div", "section", "article", "main", "dl", "dd",
      "caption", "thead", "tbody", "details", "summary", "figure", "figcaption", "header", "footer",
      "aside":
      true
    case _: false
    }
  }

  private mutating func beginList(from number: Int?) {
    finishBlock()
    lists.append(number)
  }

  private mutating func beginItem() {
    finishBlock()
    guard let list = lists.indices.last else { return indents.append("") }
    let sign = lists[list].map { "\($0). " } ?? "- "
    lists[list] = lists[list].map { $0 + 1 }
    marker = sign
    indents.append(String(repeating: " ", count: sign.count))
  }

  // A cell is a line of a table, not a block.
  private mutating func endCell() {
    guard let table, !table.isEmpty else { return finishBlock() }
    self.table?[table.count - 1].append(line.take().replacing("|", with: "\\|"))
  }

  private mutating func finishTable() {
    guard let rows = table?.filter({ !$0.isEmpty }) else { return }
    table = nil
    guard let head = rows.first else { return }
    let rule = head.map { _ in "---" }
    append(
      ([head, rule] + rows.dropFirst()).map { "| \($0.joined(separator: " | ")) |" }
        .joined(separator: "\n")
    )
  }

  private mutating func finishVerbatim() {
    guard let code = verbatim else { return }
    verbatim = nil
    let longest = code.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    append("\(fence)\n\(code.hasSuffix("\n") ? code : code + "\n")\(fence)")
  }

  private mutating func finishBlock() {
    // Within a cell nothing is a block.
    guard table?.isEmpty ?? true else { return }
    let words = line.take()
    guard !words.isEmpty else { return }
    append(heading > 0 ? String(repeating: "#", count: heading) + " " + words : words)
  }

  // Blocks stand apart, but the items of a list do not.
  private mutating func append(_ block: String) {
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    let isItem = marker != nil
    if !text.isEmpty, !(isItem && last.isItem) {
      let shared = zip(last.indents, indents).prefix { $0 == $1 }.map(\.0)
      text += shared.joined().trimmed + "\n"
    }
    last = (indents, isItem)
    for (number, line) in lines.enumerated() {
      var start = indents
      if number == 0, let marker, !start.isEmpty { start[start.count - 1] = marker }
      let written = start.joined() + line
      text += written.trimmed + "\n"
    }
    marker = nil
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmed: Substring {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return self[..<end]
  }
}
