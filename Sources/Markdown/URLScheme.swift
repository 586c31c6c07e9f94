/// The scheme of a URL, found as a browser finds it.
enum URLScheme: Equatable {
  /// The URL is relative, a fragment or begins with `//`.
  case none

  /// The scheme in lower case, without the colon.
  case named(String)

  /// Control characters stand before the first colon, where only a disguise needs them.
  case disguised

  /// Finds the scheme.
  init(_ url: ArraySlice<UInt8>) {
    // WHATWG URL, section 4.4: controls and blanks around a URL are stripped, tabs and line ends
    // are removed anywhere.
    let trimmed = url.drop { $0 <= 0x20 }
    var name: [UInt8] = []
    var hasControl = false
    for byte in trimmed {
      switch byte {
      case UInt8(ascii: ":"):
        self = Self.ending(name, hasControl: hasControl)
        return
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        self = .none
        return
      case 0x09, 0x0A, 0x0D: continue
      case 0x00...0x1F, 0x7F: hasControl = true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
      case _: name.append(byte)
      }
    }
    self = .none
  }

  private static func ending(_ name: [UInt8], hasControl: Bool) -> URLScheme {
    if hasControl { return .disguised }
    // RFC 3986, section 3.1.
    guard let first = name.first, (0x61...0x7A).contains(first) else { return .none }
    let isName = name.allSatisfy { byte in
      switch byte {
      case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
      case _: false
      }
    }
    return isName ? .named(String(decoding: name, as: UTF8.self)) : .none
  }

  func isSafe(inImage: Bool) -> Bool {
    switch self {
    case .none: true
    case .disguised: false
    case .named("http"), .named("https"): true
    case .named("mailto"), .named("tel"): !inImage
    case .named: false
    }
  }
}
