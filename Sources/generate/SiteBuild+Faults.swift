internal import Rendering
internal import SiteModel
internal import SourceText

extension SiteBuild {
  /// The faults of pages with their places in the project, each once.
  func located(_ faults: [(route: Route, fault: PageFault)]) -> DiagnosticReport {
    let meant = checker.meantLinks { [renderer] in _ = renderer.render($0, into: &$1) }
    var locator = FaultLocator(project, site, meant)
    return locator.report(faults)
  }
}
