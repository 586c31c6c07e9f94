public import SourceText

extension ArchiveFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .truncated:
      Wording("the file is cut short", help: "download it again")
    case .tooLarge:
      Wording(
        "the archive is of the format for more than 4 GB (ZIP64)",
        help: "unpack it and import the file in it"
      )
    case .unsafePath(let name):
      Wording(
        "the archive holds the path `\(name)`, which leads out of its folder",
        help: "no published file does; download it again"
      )
    case .encrypted(let name):
      Wording(
        "`\(name)` in the archive is protected by a password",
        help: "unpack it, or download it again; the published files have none"
      )
    case .unknownPacking(let name):
      Wording(
        "`\(name)` in the archive is packed in a way that is neither stored nor deflated",
        help: "unpack the archive and import the file in it"
      )
    case .damaged(let name):
      Wording(
        "`\(name)` in the archive is damaged: its size or checksum is wrong",
        help: "download it again"
      )
    case .inflatesTooFar(let name, let size):
      Wording(
        "`\(name)` in the archive inflates to \(size) bytes or more, far beyond what it takes",
        help: "no published file does; download it again"
      )
    case .nested(let name):
      Wording(
        "`\(name)` in the archive is an archive itself",
        help: "unpack the outer one and import the inner one"
      )
    case .noData:
      Wording(
        "the archive holds no .xlsx, .csv or .txt file",
        help: "download the file again; BLS names them such as oesm25nat.zip"
      )
    case .severalDataFiles(let names):
      Wording(
        "the archive holds \(names.count) files of data: \(names.joined(separator: ", "))",
        help: "say which: --member '\(names.first ?? "")'"
      )
    case .memberNotFound(let wanted, let names):
      Wording(
        "the archive holds no file `\(wanted)`",
        help: NearestName.of(wanted, among: names).map { "did you mean `\($0)`?" }
          ?? "it holds \(names.joined(separator: ", "))"
      )
    }
  }
}
