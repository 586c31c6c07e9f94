public import SourceText

/// What can be wrong with an archive.
public enum ArchiveFault: Fault, Hashable {
  /// An archive ends too early.
  case truncated

  /// An archive of the format for more than 4 GB.
  case tooLarge

  /// A path in an archive leads out of the folder into which it is unpacked.
  case unsafePath(String)

  /// A file in an archive needs a password.
  case encrypted(String)

  /// A file in an archive is packed in a way that is neither stored nor deflated.
  case unknownPacking(String)

  /// A file in an archive is not what it was when it was packed.
  case damaged(String)

  /// A file in an archive inflates beyond measure.
  case inflatesTooFar(String, size: Int)

  /// An archive within an archive.
  case nested(String)

  /// An archive without a file of data.
  case noData

  /// An archive with several files of data.
  case severalDataFiles([String])

  /// An archive has no file of the wanted name.
  case memberNotFound(String, names: [String])

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .truncated: "import-truncated"
    case .tooLarge: "import-archive-too-large"
    case .unsafePath: "import-unsafe-path"
    case .encrypted: "import-encrypted"
    case .unknownPacking: "import-unknown-packing"
    case .damaged: "import-damaged"
    case .inflatesTooFar: "import-inflates-too-far"
    case .nested: "import-nested-archive"
    case .noData: "import-no-data"
    case .severalDataFiles: "import-several-files"
    case .memberNotFound: "import-member-not-found"
    }
  }
}
