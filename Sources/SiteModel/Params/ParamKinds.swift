internal import SourceText
internal import WageData

/// The custom keys of a site, each of one kind on all pages.
struct ParamKinds {
  private struct Use {
    var kind: ParamKind
    let location: SourceLocation?
  }

  private var uses: [String: Use]

  /// Where a key is of another kind than elsewhere.
  private(set) var report = DiagnosticReport()

  /// Starts with the kinds that site.yml declares.
  init(declared: [String: ParamKind]) {
    uses = declared.mapValues { Use(kind: $0, location: nil) }
  }

  /// The kinds by name.
  var kinds: [String: ParamKind] { uses.mapValues(\.kind) }

  /// Adds the keys of a page.
  mutating func add(_ params: [Param]) {
    for param in params { add(param.name, param.value.kind, at: param.location) }
  }

  /// Adds the columns of the tables of which pages are made.
  mutating func add(columnsOf pages: [RowPages]) {
    for group in pages.flatMap(\.groups) {
      for (column, kind) in group.kinds.enumerated() {
        let name = group.table.columns[column]
        add(name, kind, at: group.table.headerLocation(column: column))
      }
    }
  }

  private mutating func add(_ name: String, _ kind: ParamKind, at location: SourceLocation) {
    guard let use = uses[name] else {
      uses[name] = Use(kind: kind, location: location)
      return
    }
    switch (use.kind, kind, use.location) {
    case (.text, .url, _), (.url, .url, _), (.text, .text, _), (.list, .list, _), (.flag, .flag, _):
      break
    // An address here and a text there are texts, unless an address was declared.
    case (.url, .text, .some): uses[name]?.kind = .text
    case (.url, .text, .none), (.text, .list, _), (.text, .flag, _), (.url, .list, _),
      (.url, .flag, _), (.list, _, _), (.flag, _, _):
      let fault = ParamFault.kindDiffers(name, kind: kind, elsewhere: use.kind)
      let place = use.location.map { Note(.first, "\($0)", at: $0) }
      report.add(fault, at: location, notes: [place].compactMap(\.self))
    }
  }
}
