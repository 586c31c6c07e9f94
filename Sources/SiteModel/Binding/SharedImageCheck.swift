internal import SourceText

/// Looks for images of front matter that are not there or that nobody could show.
struct SharedImageCheck: Sendable {
  /// The paths of the files that are copied, in the site.
  private let files: Set<String>

  init(files: Set<String>) {
    self.files = files
  }

  /// What is wrong with the image of a page; empty if it names none.
  func report(on header: PageHeader) -> DiagnosticReport {
    guard let image = header.image, let fault = fault(of: image, in: header.path) else {
      return DiagnosticReport()
    }
    return DiagnosticReport(fault, at: image.location)
  }

  private func fault(of image: SharedImage, in file: String) -> (any Fault)? {
    let wrong = YAMLFault.wrongValue(key: "image", wanted: .image, nearest: nil)
    if image.address.hasPrefix("//") || LinkResolver.hasScheme(image.address) { return wrong }
    guard let path = image.path(in: file), files.contains(path) else {
      return ContentFault.deadImage(image.address, nearest: nearest(to: image.address, in: file))
    }
    return SharedImage.isReadable(path) ? nil : wrong
  }

  private func nearest(to address: String, in file: String) -> String? {
    let names = files.filter(SharedImage.isReadable).map { path in
      address.hasPrefix("/") ? "/\(path)" : "Content/\(path)".relativePath(from: file)
    }
    return NearestName.of(address, among: names)
  }
}
