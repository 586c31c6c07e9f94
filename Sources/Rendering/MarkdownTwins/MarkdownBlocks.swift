/// Blocks of Markdown, made of the elements of a page as they come.
struct MarkdownBlocks {
  /// The blocks so far, an empty line between each two.
  private(set) var text = ""

  private var line = MarkdownLine()

  /// What stands before each line of a block within quotations and lists.
  private var indents: [String] = []

  /// What stands before the first line of the next block instead of the innermost indent.
  private var marker: String?

  private enum List {
    case plain
    /// The number of the next item.
    case numbered(Int)
    case footnotes
  }

  /// The lists that are open.
  private var lists: [List] = []

  /// Whether the next list is that of the footnotes.
  private var beginsFootnotes = false

  /// Whether each `div` that is open is an alert.
  private var alerts: [Bool] = []

  /// Whether the next block follows on the next line, as the first one of an alert does.
  private var followsAlert = false

  /// Whether what is read names the kind of an alert for readers.
  private var isLabel = false

  /// What stood before the lines of the last block, and whether that was the first of an item.
  private var last: (indents: [String], isItem: Bool) = ([], false)

  /// The rows of the table that is open, and what its columns are lined up by.
  private var table: [[String]]?
  private var columns: [String] = []

  /// The level of the heading that is open; 0 for any other block.
  private var heading = 0

  /// The text of an element that is kept as it is, and the language that it is in.
  private var verbatim: String?
  private var language: Substring = ""

  /// Begins an element.
  mutating func begin(_ name: String, _ attributes: [String: String]) {
    guard verbatim == nil else { return noteLanguage(name, attributes) }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      finishBlock()
      heading = name.utf8.last.map { Int($0) - 0x30 } ?? 0
    case "ul": begin(.plain)
    case "ol":
      let first = attributes["start"].flatMap { Int($0) } ?? 1
      begin(beginsFootnotes ? .footnotes : .numbered(first))
      beginsFootnotes = false
    case "li": beginItem(attributes)
    case "div": beginDivision(attributes)
    case "p" where followsAlert && attributes["class"] == "label": isLabel = true
    case "section" where attributes["class"] == "footnotes":
      finishBlock()
      beginsFootnotes = true
    case "blockquote":
      finishBlock()
      indents.append("> ")
    case "pre":
      finishBlock()
      verbatim = ""
    case "table":
      finishBlock()
      table = []
      columns = []
    case "tr": table?.append([])
    case "th", "td": if table?.count == 1 { columns.append(Self.rule(attributes)) }
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
    case "div":
      finishBlock()
      if alerts.popLast() == true, !indents.isEmpty { indents.removeLast() }
    case "p" where isLabel: isLabel = false
    case "pre": finishVerbatim()
    case "th", "td": endCell()
    case "table": finishTable()
    case "dt": line.add(": ")
    case _: if !line.end(name), Self.isBlock(name) { finishBlock() }
    }
  }

  /// Adds a text.
  mutating func add(_ text: String) {
    if verbatim != nil {
      verbatim?.append(text)
    } else if !isLabel {
      line.add(text)
    }
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

  private mutating func begin(_ list: List) {
    finishBlock()
    lists.append(list)
  }

  private mutating func beginItem(_ attributes: [String: String]) {
    finishBlock()
    guard let list = lists.last else { return indents.append("") }
    let sign: String
    switch list {
    case .plain: sign = "- "
    case .numbered(let number):
      sign = "\(number). "
      lists[lists.count - 1] = .numbered(number + 1)
    case .footnotes: sign = "[^\(MarkdownLine.footnoteLabel(of: attributes["id"] ?? ""))]: "
    }
    marker = sign
    // What belongs to a footnote stands four columns in, however long its name is.
    let width = if case .footnotes = list { 4 } else { sign.count }
    indents.append(String(repeating: " ", count: width))
  }

  private mutating func beginDivision(_ attributes: [String: String]) {
    finishBlock()
    let words = (attributes["class"] ?? "").split(separator: " ")
    let isAlert =
      words.count == 2 && words[0] == "alert"
      && ["note", "tip", "important", "warning", "caution"].contains(words[1])
    alerts.append(isAlert)
    guard isAlert else { return }
    indents.append("> ")
    append("[!\(words[1].uppercased())]")
    followsAlert = true
  }

  private mutating func noteLanguage(_ name: String, _ attributes: [String: String]) {
    let mark = "language-"
    guard name == "code", let word = attributes["class"], word.hasPrefix(mark) else { return }
    language = word.dropFirst(mark.count)
  }

  private static func rule(_ attributes: [String: String]) -> String {
    let words = [attributes["class"], attributes["align"]].compactMap { $0?.split(separator: " ") }
    return switch words.joined().first(where: { ["left", "center", "right"].contains($0) }) {
    case "left": ":---"
    case "center": ":---:"
    case "right": "---:"
    case _: "---"
    }
  }

  // A cell is a line of a table, not a block: its lines are broken by the tag.
  private mutating func endCell() {
    guard let table, !table.isEmpty else { return finishBlock() }
    let cell = line.take().replacing("|", with: "\\|").replacing("\\\n", with: "<br>")
    self.table?[table.count - 1].append(cell)
  }

  private mutating func finishTable() {
    guard let rows = table?.filter({ !$0.isEmpty }) else { return }
    table = nil
    guard let head = rows.first else { return }
    let rule = head.indices.map { $0 < columns.count ? columns[$0] : "---" }
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
    append("\(fence)\(language)\n\(code.hasSuffix("\n") ? code : code + "\n")\(fence)")
    language = ""
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
    if !text.isEmpty, !(isItem && last.isItem), !followsAlert {
      let shared = zip(last.indents, indents).prefix { $0 == $1 }.map(\.0)
      text += shared.joined().trimmed + "\n"
    }
    last = (indents, isItem)
    followsAlert = false
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
