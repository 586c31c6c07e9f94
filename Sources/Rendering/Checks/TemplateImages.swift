internal import Markdown
internal import SourceText

/// Finds images in templates that do not say what they show.
enum TemplateImages {
  /// A report of them.
  static func faults(in templates: [SourceFile]) -> DiagnosticReport {
    var report = DiagnosticReport()
    for template in templates {
      for tag in ImageTags.withoutDescription(in: template.bytes[...]) {
        report.add(MarkdownFault.imageTagWithoutDescription, at: template.location(of: tag))
      }
    }
    return report
  }
}
