internal import SourceText

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
    for param in params { add(param) }
  }

  private mutating func add(_ param: Param) {
    guard let use = uses[param.name] else {
      uses[param.name] = Use(kind: param.value.kind, location: param.location)
      return
    }
    switch (use.kind, param.value.kind, use.location) {
    case (.text, .url, _), (.url, .url, _), (.text, .text, _), (.list, .list, _), (.flag, .flag, _):
      break
    // An address here and a text there are texts, unless an address was declared.
    case (.url, .text, .some): uses[param.name]?.kind = .text
    case (.url, .text, .none): differs(param, from: use)
    case (.text, .list, _), (.text, .flag, _), (.url, .list, _), (.url, .flag, _),
      (.list, _, _), (.flag, _, _):
      differs(param, from: use)
    }
  }

  private mutating func differs(_ param: Param, from use: Use) {
    let fault = ParamFault.kindDiffers(param.name, kind: param.value.kind, elsewhere: use.kind)
    let place = use.location.map { Note(.first, "\($0)", at: $0) }
    report.add(fault, at: param.location, notes: [place].compactMap(\.self))
  }
}
