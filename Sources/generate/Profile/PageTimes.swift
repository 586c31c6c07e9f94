internal import SiteModel

/// How long pages took, by their template: what one worker measured, or all of them.
struct PageTimes: Sendable {
  /// What is done with a page.
  enum Step: String, CaseIterable {
    case rendering, checking, writing
  }

  private struct Times: Sendable {
    var pages = 0
    var steps: [Step: Duration] = [:]

    var total: Duration { steps.values.reduce(.zero, +) }
  }

  private var templates: [String: Times] = [:]
  private var template = ""
  private var last = ContinuousClock.now

  /// Whether no page was measured.
  var isEmpty: Bool { templates.isEmpty }

  /// Begins to measure a page.
  mutating func begin(_ route: Route) {
    begin(template: route.template, at: ContinuousClock.now)
  }

  /// Says that a step is over.
  mutating func passed(_ step: Step) {
    passed(step, at: ContinuousClock.now)
  }

  /// Begins to measure a page of a template at a moment.
  mutating func begin(template: String, at moment: ContinuousClock.Instant) {
    self.template = template
    templates[template, default: Times()].pages += 1
    last = moment
  }

  /// Says that a step was over at a moment.
  mutating func passed(_ step: Step, at moment: ContinuousClock.Instant) {
    templates[template, default: Times()].steps[step, default: .zero] += moment - last
    last = moment
  }

  /// Adds what another worker measured.
  mutating func add(_ other: PageTimes) {
    for (template, times) in other.templates {
      templates[template, default: Times()].pages += times.pages
      templates[template, default: Times()].steps.merge(times.steps, uniquingKeysWith: +)
    }
  }

  /// A row a template, the longest first: how many pages, how long altogether and, on the mean, in
  /// each step.
  var text: String {
    let used = Step.allCases.filter { step in templates.values.contains { $0.steps[step] != nil } }
    var table = TextTable(["template", "pages", "ms", "mean µs"] + used.map(\.rawValue))
    let rows = templates.sorted {
      ($1.value.total, $0.key) < ($0.value.total, $1.key)
    }
    for (template, times) in rows {
      let means = [times.total] + used.map { times.steps[$0] ?? .zero }
      table.add(
        [template, TextTable.grouped(times.pages), TextTable.milliseconds(times.total)]
          + means.map { TextTable.microseconds($0 / times.pages) }
      )
    }
    return table.text
  }
}

extension Route {
  /// The name of the template that makes the route's page.
  fileprivate var template: String {
    switch self {
    case .home: "home"
    case .page: "page"
    case .post: "post"
    case .posts, .tags, .tag: "posts"
    case .careers, .comparisons: "list"
    case .career: "career"
    case .comparison: "comparison"
    case .pair: "comparison (pairs)"
    case .notFound: "404"
    case .row: "row"
    case .redirect: "redirect"
    case .careersTwin, .careerTwin, .comparisonTwin, .tableSchema, .dataPackage, .searchIndex:
      "data"
    case .discovery: "discovery"
    case .markdownTwin: "markdown"
    case .search: "search"
    }
  }
}
