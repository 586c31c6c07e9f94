/// An area, an industry or an owner as a file names it.
struct ScopeValue: Hashable {
  /// The code.
  let code: String

  /// The name; empty if the file has none.
  let title: String

  /// The code with the name, as messages list it.
  var listing: String { title.isEmpty ? code : "\(code) (\(title))" }

  /// The whole country, as the files name it.
  static let country = ScopeValue(code: "99", title: "U.S.")

  /// The whole country, as a record names it.
  static let countryName = "United States"

  /// Whether it is the whole country.
  var isCountry: Bool { code == Self.country.code || title == Self.country.title }

  /// Whether a person means it by a code or a name.
  func isMeant(by wanted: String) -> Bool {
    code == wanted || title == wanted || (isCountry && wanted == Self.countryName)
  }
}
