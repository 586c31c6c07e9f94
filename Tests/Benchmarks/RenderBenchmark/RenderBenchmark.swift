import Foundation
import Rendering
import SiteModel
import SourceText
import WageData

/// Measures what one generated comparison costs, on one core: model, template and check.
///
/// `swift run -c release render-benchmark [TEMPLATES]`
@main
struct RenderBenchmark {
  private static let careers = 40
  private static let rounds = 15

  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "Templates"
    let (templates, strings) = try files(in: folder)
    let source = SampleProject(careers: careers).source(strings: strings)
    let site = try SiteReader(source).read().site
    let renderer = try SiteRenderer(site, templates: templates)
    var checker = SiteChecker(site, files: ["assets/style.css"])
    let pairs = site.routes.filter { if case .pair = $0 { true } else { false } }

    var buffer: [UInt8] = []
    var bytes = 0
    var rendering: [Double] = []
    var checking: [Double] = []
    for _ in 0..<rounds {
      bytes = 0
      rendering.append(
        microseconds(of: pairs) { route in
          buffer.removeAll(keepingCapacity: true)
          renderer.render(route, into: &buffer)
          bytes += buffer.count
        }
      )
      checking.append(
        microseconds(of: pairs) { route in
          _ = checker.check(&buffer, of: route, .written)
        }
      )
    }
    print(
      "\(pairs.count) pages of \(bytes / pairs.count) bytes, \(rounds) rounds, microseconds a page:"
    )
    print(
      "  render, model included: median \(text(median(rendering))), best \(text(rendering.min() ?? 0))"
    )
    print(
      "  check of the page:      median \(text(median(checking))), best \(text(checking.min() ?? 0))"
    )
  }

  private static func microseconds(of routes: [Route], _ body: (Route) -> Void) -> Double {
    let start = ContinuousClock.now
    for route in routes { body(route) }
    return (ContinuousClock.now - start) / .microseconds(1) / Double(routes.count)
  }

  private static func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }

  private static func text(_ value: Double) -> String {
    String(format: "%.1f", value)
  }

  private static func files(in folder: String) throws -> ([SourceFile], [SourceFile]) {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    let files = try names.filter { $0.hasSuffix(".html") || $0.hasSuffix(".yml") }.map {
      SourceFile(
        path: "Templates/\($0)",
        text: try String(contentsOf: root.appending(path: $0), encoding: .utf8)
      )
    }
    let isStrings = { (file: SourceFile) in file.path.hasPrefix("Templates/strings/") }
    return (files.filter { !isStrings($0) }, files.filter(isStrings))
  }
}
