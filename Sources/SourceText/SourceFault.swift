/// What can be wrong with a file before anybody reads its format.
public enum SourceFault: Fault {
  /// A byte starts no character of UTF-8.
  case notUTF8(byte: UInt8)

  /// A NUL stands in a text.
  case nulByte

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .notUTF8: "not-utf-8"
    case .nulByte: "nul-byte"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .notUTF8(let byte):
      Wording(
        "the file is not UTF-8: byte 0x\(String(byte, radix: 16, uppercase: true)) starts no character",
        help: "save the file as UTF-8; older programs write Windows-1253 or Latin-1"
      )
    case .nulByte:
      Wording(
        "the file holds a NUL byte, so it is no text",
        help: "save the file as UTF-8 text; UTF-16 files and binary files look like this"
      )
    }
  }
}
