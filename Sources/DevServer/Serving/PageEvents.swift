/// Tells a browser what changed of the page that it shows (HTML, section 9.2: server-sent events).
struct PageEvents: Sendable {
  /// What was said last of faults.
  private enum Said: Hashable {
    case nothing
    case whole
    case report(FaultReport)
  }

  private let path: [UInt8]
  private var state: PageState
  private var said = Said.nothing

  /// Begins with what a browser shows.
  ///
  /// - Parameters:
  ///   - path: The path of its page, decoded, without a first slash.
  ///   - state: What it knows the page by.
  init(path: [UInt8], state: PageState) {
    self.path = path
    self.state = state
  }

  /// What is to be said now; a comment, if there is nothing.
  mutating func next(_ handler: SiteHandler) -> String {
    let moment = handler.moment
    let page = handler.current(at: path, of: moment)
    let new = PageState(version: moment.version, tag: EntityTag(of: page?.bytes ?? []))
    let old = state
    state = new
    if old.version < moment.restyled, old.version >= moment.rewritten, let site = moment.site {
      return Self.event("styles", site.styleSheet.map { String(decoding: $0, as: UTF8.self) }, new)
        + reported(moment, page, new)
    }
    if old.tag != new.tag { return Self.event("reload", nil, new) }
    let text = reported(moment, page, new)
    return text.isEmpty ? ":\n\n" : text
  }

  private mutating func reported(
    _ moment: SiteMoment,
    _ page: ServedFile?,
    _ new: PageState
  ) -> String {
    // Where there is no site, the page is the report.
    let report = moment.site == nil ? nil : FaultReport.joined(moment.report, page?.report)
    let say = report.map { Said.report($0) } ?? .whole
    guard say != said else { return "" }
    said = say
    guard let report else { return Self.event("whole", nil, new) }
    return Self.event("report", "\(report.summary)\n\(report.text)", new)
  }

  private static func event(_ name: String, _ text: String?, _ state: PageState) -> String {
    let lines = (text ?? "").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let data = lines.map { "data: \($0)\n" }.joined()
    return "event: \(name)\nid: \(state.text)\nretry: 500\n\(data)\n"
  }
}
