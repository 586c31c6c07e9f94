public import SourceText

/// A style sheet of a site and what it fetches.
public struct StyleSheet: Sendable {
  /// The path in the site, without a first slash.
  public let path: String

  private let file: SourceFile
  private let addresses: [StyleAddress]

  /// Looks through a style sheet.
  ///
  /// - Parameters:
  ///   - file: The sheet as its author wrote it.
  ///   - path: Its path in the site.
  public init(_ file: SourceFile, path: String) {
    self.file = file
    self.path = path
    addresses = StyleSheetScanner.addresses(in: file.bytes)
  }

  /// Whether a file that is copied is a style sheet whose addresses are looked after: one below
  /// `assets`, for what goes to the root stays as it is.
  public static func isOne(_ path: String) -> Bool {
    path.hasPrefix("assets/") && path.hasSuffix(".css")
  }

  /// The paths of the files that it names, whether they are there or not.
  public var files: Set<String> {
    Set(addresses.compactMap(file(at:)))
  }

  /// Whether it fetches anything from a file or from elsewhere.
  public var isFetching: Bool {
    addresses.contains { $0.target(from: path) != .nowhere }
  }

  /// The addresses at which no file stands, and those of sheets that lead back to this one.
  ///
  /// - Parameters:
  ///   - paths: The paths of all files that are copied.
  ///   - sheets: All style sheets by their paths.
  /// - Returns: A report of them.
  public func faults(among paths: Set<String>, _ sheets: [String: StyleSheet]) -> DiagnosticReport {
    var report = DiagnosticReport()
    for address in addresses {
      guard case .file(let target, _) = address.target(from: path) else { continue }
      let place = file.location(of: address.range)
      if let target, paths.contains(target) {
        guard leadsBack(target, sheets) else { continue }
        report.add(StyleFault.circular(address.text), at: place)
      } else {
        let nearest = nearest(to: address.text, target, among: paths)
        report.add(StyleFault.dead(address.text, nearest: nearest), at: place)
      }
    }
    return report
  }

  /// What the policy of the pages keeps browsers from fetching.
  public func blocked(by policy: ContentPolicy) -> DiagnosticReport {
    var report = DiagnosticReport()
    for address in addresses {
      guard let missing = policy.missing(for: address, of: path) else { continue }
      let fault = StyleFault.blocked(String(address.text.prefix(60)), missing: missing)
      report.add(fault, at: file.location(of: address.range))
    }
    return report
  }

  /// The bytes of a sheet with other names for the files that it names.
  ///
  /// Addresses from the root of the site become relative ones, so that they hold wherever it stands.
  ///
  /// - Parameters:
  ///   - bytes: The sheet.
  ///   - path: Its path in the site.
  ///   - names: The new paths of files by those that the sheet names.
  /// - Returns: The sheet with the new names.
  public static func renamed(_ bytes: [UInt8], path: String, names: [String: String]) -> [UInt8] {
    var result: [UInt8] = []
    var written = 0
    for address in StyleSheetScanner.addresses(in: bytes) {
      guard case .file(let target?, let ending) = address.target(from: path),
        names[target] != nil || address.text.hasPrefix("/")
      else { continue }
      result += bytes[written..<address.range.lowerBound]
      let file = (names[target] ?? target).relativePath(from: path)
      result += encoded(file, besides: "?#%'()") + encoded(ending, besides: "'()")
      written = address.range.upperBound
    }
    return result + bytes[written...]
  }

  // Quotation marks and parentheses would end an address in a style sheet.
  private static func encoded(_ text: String, besides marks: String) -> [UInt8] {
    let codes = text.utf8.flatMap { marks.utf8.contains($0) ? LinkText.percentCode($0) : [$0] }
    return LinkText.percentEncoded(String(decoding: codes, as: UTF8.self))
  }

  private func file(at address: StyleAddress) -> String? {
    if case .file(let path?, _) = address.target(from: path) { path } else { nil }
  }

  private func leadsBack(_ target: String, _ sheets: [String: StyleSheet]) -> Bool {
    var seen: Set<String> = []
    var open = [target]
    while let next = open.popLast() {
      if next == path { return true }
      guard seen.insert(next).inserted else { continue }
      open += sheets[next]?.files ?? []
    }
    return false
  }

  // Compared as what the addresses lead to, and told as they are written.
  private func nearest(to text: String, _ target: String?, among paths: Set<String>) -> String? {
    guard let target, let nearest = NearestName.of(target, among: paths.subtracting([path])) else {
      return nil
    }
    return text.hasPrefix("/") ? "/\(nearest)" : nearest.relativePath(from: path)
  }
}
