internal import Rendering
internal import SiteModel
internal import SourceText

extension SiteBuild {
  /// The page of a route as it would be written.
  func page(_ route: Route) -> [UInt8] {
    render(route).page
  }

  /// The page of a route as it would be written, and the faults that it shows.
  func checkedPage(_ route: Route) -> (page: [UInt8], report: DiagnosticReport) {
    let (page, result, texts) = render(route)
    let dead = checker.faults(of: Set(result.fragments)) { _ = renderer.render($0, into: &$1) }
    let faults = result.faults.map { (route, $0) } + dead
    var report = located(faults)
    report.add(texts)
    return (page, report)
  }

  private func render(
    _ route: Route
  ) -> (page: [UInt8], result: SiteChecker.Result, texts: DiagnosticReport) {
    var checker = checker
    var page: [UInt8] = []
    var texts = DiagnosticReport()
    let making = renderer.render(route, into: &page, report: &texts)
    let result = checker.check(&page, of: route, making)
    return (page, result, texts)
  }
}
