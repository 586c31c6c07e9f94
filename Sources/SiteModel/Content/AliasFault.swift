public import SourceText

/// Why an earlier address cannot be that of a page of a static site.
public enum AliasFault: Fault, Error {
  /// It names a host, such as `https://example.org/page/` or `//example.org/page/`.
  case host(String)

  /// It has a query.
  case query(String)

  /// It has a fragment.
  case fragment(String)

  /// Nothing stands between two of its slashes.
  case emptyName(String)

  /// A name begins or ends with a dot or a blank, or is `..`.
  case edge(String)

  /// A name has a character that not every disk takes or that nobody sees.
  case character(Unicode.Scalar, name: String)

  /// A name has a percent code that is broken, or codes that are no letters.
  case brokenCode(String)

  /// A name is that of a device on Windows.
  case device(String)

  /// The slug of the fault.
  public var code: String { "alias-not-a-path" }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .host(let address):
      Wording(
        "`\(address)` names a host, and an alias is an address of this site",
        help: "write its path alone, such as `/old/page/`"
      )
    case .query(let address):
      Wording(
        "`\(address)` has a query: one file answers for all queries of a static site",
        help: "end the alias before the `?`"
      )
    case .fragment(let address):
      Wording(
        "`\(address)` has a fragment, which no browser sends",
        help: "end the alias before the `#`"
      )
    case .emptyName(let address):
      Wording(
        "`\(address)` has nothing between two slashes",
        help: "write one slash, or the name between them"
      )
    case .edge(let name):
      Wording(
        "`\(name)` begins or ends with a dot or a blank, as no name in an address of this site may",
        help: "write the whole path from the root, without `.` and `..`"
      )
    case .character(let scalar, let name):
      Wording(
        "`\(name)` has the character \(scalar.name), which cannot stand in the name of a file everywhere",
        help: "take the alias away: only rules of the host itself can lead on from there"
      )
    case .brokenCode(let name):
      Wording(
        "`\(name)` has a percent code that is none, or that stands for no letter of UTF-8",
        help: "write the letters themselves, and `%25` for the sign %"
      )
    case .device(let name):
      Wording(
        "`\(name)` is the name of a device on Windows, where no file can have it",
        help: "take the alias away: only rules of the host itself can lead on from there"
      )
    }
  }
}

extension Unicode.Scalar {
  /// The character as it is told to a person: `:`, or U+202E where nobody would see it.
  var name: String {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return isASCII && value > 0x20 && value < 0x7F ? "`\(self)` (\(code))" : code
  }
}
