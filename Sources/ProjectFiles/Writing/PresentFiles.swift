/// What stands in an output folder: the files that we wrote, and those beside them.
struct PresentFiles: Sendable {
  /// The list of the files that we wrote; `nil` if there is none.
  let manifest: Manifest?

  /// The paths of the files that are not in the list, in any order.
  let unlisted: [String]

  // Of all manifests that ever stood here only one was completed then.
  private let completion: ChangeTime?

  /// Looks at an output folder.
  ///
  /// - Parameters:
  ///   - output: Where the folder is; it need not be there.
  ///   - isOurs: Whether a file that is not in the list is none to be named either.
  /// - Throws: An error if the folder or the list cannot be read.
  init(
    in output: String,
    except isOurs: @escaping @Sendable ([UInt8]) -> Bool = { _ in false }
  ) throws(FileError) {
    // The manifest is written last, when only our own files are there. Its time is taken first, so that
    // it is never later than what was read.
    let completion = Self.completion(of: output)
    let manifest = try Manifest.of(output)
    let isThere = try FileKind.of(output, followingLinks: true) == .folder
    self.manifest = manifest
    self.completion = completion
    guard isThere else {
      unlisted = []
      return
    }
    unlisted = try SurplusWalk.surplus(in: output, since: manifest == nil ? nil : completion) {
      manifest?[$0] != nil || isOurs($0)
    }
  }

  /// Whether the site that was looked at still stands in the folder; not if there was none.
  func isStill(in output: String) -> Bool {
    manifest != nil && completion != nil && completion == Self.completion(of: output)
  }

  private static func completion(of output: String) -> ChangeTime? {
    ChangeTime(ofWriting: "\(output)/\(Manifest.fileName)")
  }
}
