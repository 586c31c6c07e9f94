public import SourceText

extension ImportFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .unreadable(let reason):
      Wording(
        "the file cannot be read: \(Self.words(for: reason))",
        help: "check its name and its permissions"
      )
    case .noTemporaryFile:
      Wording(
        "there is no room to unpack the file",
        help: "make room in the folder for temporary files, or name another: TMPDIR=FOLDER"
      )
    case .unpackedTooLarge:
      Wording(
        "what is unpacked takes more than \(TemporaryFile.mostBytes / 1_000_000) MB",
        help: "no published file does; download it again"
      )
    case .webPage:
      Wording(
        "the file is a web page, not data",
        help: "www.bls.gov answers some programs with a page; download the file in a browser"
      )
    case .unknownFormat:
      Wording(
        "the file is neither an archive nor a workbook nor a text",
        help: "import what BLS publishes: .zip, .xlsx, .csv or a time-series file"
      )
    case .notReproduced:
      Wording(
        "the rows cannot be written so that they read the same",
        help: "the file has what no published one has; please report it, with the file"
      )
    case .fileExists(let path):
      Wording("\(path) is there already", help: "choose another name, or replace it: --force")
    case .unwritable(let path):
      Wording("\(path) cannot be written", help: "check its permissions and the room on the disk")
    case .archive(let fault): fault.wording
    case .workbook(let fault): fault.wording
    case .prices(let fault): fault.wording
    case .cell(let fault): fault.wording
    case .record(let fault): fault.wording
    }
  }

  private static func words(for reason: Unreadability) -> String {
    switch reason {
    case .notThere: "there is none of that name"
    case .forbidden: "permission denied"
    case .other: "it is a folder or a device, or the disk is at fault"
    }
  }
}
