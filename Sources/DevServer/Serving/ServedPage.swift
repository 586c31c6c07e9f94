/// What is answered at a path at one moment, before it is tied to the server.
enum ServedPage: Sendable {
  /// A file, and how the request went.
  case file(ServedFile, Status)

  /// Another path, from the server's root.
  case moved(to: String)

  /// Finds what stands at a path.
  ///
  /// - Parameters:
  ///   - path: The path, decoded, without a first slash.
  ///   - moment: What is served.
  ///   - form: What a page of ours has.
  init(at path: [UInt8], of moment: SiteMoment, form: PageForm) {
    guard let site = moment.site else {
      let report = moment.report ?? FaultReport(summary: "The site is being read", text: "")
      let page = ServedFile(name: "report.html", bytes: ReportPage.html(report, form: form))
      self = .file(page, .serviceUnavailable)
      return
    }
    let base = Array(site.basePath.utf8.dropFirst())
    guard path.starts(with: base) else {
      // The root leads to the site, and so does its folder without the slash.
      let isRoot = path.isEmpty || path + [UInt8(ascii: "/")] == base
      self = isRoot ? .moved(to: site.basePath) : .file(site.notFound(at: path), .notFound)
      return
    }
    let inner = Array(path.dropFirst(base.count))
    switch site.answer(at: inner) {
    case .file(let file): self = .file(file, .ok)
    case .moved(let target): self = .moved(to: site.basePath + Self.encoded(target))
    case .nothing: self = .file(site.notFound(at: inner), .notFound)
    }
  }

  // RFC 3986, section 3.3: what may stand in a path as it is.
  private static func encoded(_ path: [UInt8]) -> String {
    path.reduce(into: "") { text, byte in
      let scalar = Unicode.Scalar(byte)
      if scalar.properties.isAlphabetic && scalar.isASCII
        || "0123456789-._~/!$&'()*+,;=:@".utf8.contains(byte)
      {
        text.unicodeScalars.append(scalar)
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
