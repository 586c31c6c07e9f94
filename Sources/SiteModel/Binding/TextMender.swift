public import SourceText

/// Puts what the data say in the place of texts that differ, and touches nothing else.
public struct TextMender {
  private let source: SiteSource
  private let bindings: [String: [DataBinding]]

  /// Prepares to mend the texts of a project.
  ///
  /// - Parameters:
  ///   - source: The project.
  ///   - survey: What was found when it was read.
  public init(_ source: SiteSource, _ survey: SiteSurvey) {
    self.source = source
    bindings = Dictionary(grouping: survey.bindings, by: \.location.path)
  }

  /// The files with their texts mended, without those in which nothing is mended.
  ///
  /// They are read again: a file in which anything but the mended texts would read otherwise than
  /// before is left out, so that its faults stay.
  public func mendedFiles() throws(DiagnosticReport) -> [SourceFile] {
    let mended = try (source.pages + mendablePosts()).compactMap(mended)
    let files = Dictionary(mended.map { ($0.path, $0) }) { first, _ in first }
    guard !files.isEmpty else { return [] }
    var source = source
    source.pages = source.pages.map { files[$0.path] ?? $0 }
    source.posts = source.posts.map { post in
      files[post.path].flatMap { post.reread(from: $0) } ?? post
    }
    let survey = try SiteReader(source).survey()
    let after = Dictionary(grouping: survey.bindings, by: \.location.path)
    return mended.filter { Self.isFaithful(bindings[$0.path] ?? [], after[$0.path] ?? []) }
  }

  private func mendablePosts() throws(DiagnosticReport) -> [SourceFile] {
    var files: [SourceFile] = []
    for post in source.posts where bindings[post.path] != nil { files.append(try post.read()) }
    return files
  }

  private func mended(_ file: SourceFile) -> SourceFile? {
    let mendings = (bindings[file.path] ?? []).compactMap(\.mending)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard !mendings.isEmpty else { return nil }
    var bytes: [UInt8] = []
    var end = 0
    for mending in mendings where mending.range.lowerBound >= end {
      bytes += file.bytes[end..<mending.range.lowerBound] + mending.bytes
      end = mending.range.upperBound
    }
    return try? SourceFile(path: file.path, bytes: bytes + file.bytes[end...])
  }

  private static func isFaithful(_ before: [DataBinding], _ after: [DataBinding]) -> Bool {
    before.count == after.count
      && zip(before, after).allSatisfy { old, new in
        let isSame = old.reference == new.reference && old.kind == new.kind
        if old.mending != nil { return isSame && new.state == .right }
        return isSame && new.state == old.state && new.text == old.text
      }
  }
}
