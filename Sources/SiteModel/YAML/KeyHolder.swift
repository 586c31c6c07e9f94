/// What holds keys, as a person calls it.
enum KeyHolder {
  static let site = "site.yml"
  static let sourceRecord = "a source record"
  static let career = "a career"
  static let comparison = "a comparison"
  static let page = "a page"
  static let section = "a section"
  static let home = "a home page"
  static let strings = "a strings file"
}
