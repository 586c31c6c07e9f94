extension [UInt8] {
  /// HTML with texts put before the values of some of its links.
  ///
  /// - Parameter start: What is put before a link, by its value and what else was found; `nil` for
  ///   nothing.
  /// - Returns: The HTML.
  func puttingBeforeLinks(_ start: (ArraySlice<UInt8>, PageSurvey) -> String?) -> [UInt8] {
    var survey = PageSurvey()
    survey.read(self)
    var result: [UInt8] = []
    var written = 0
    for link in survey.links {
      guard let start = start(self[link], survey) else { continue }
      result += self[written..<link.lowerBound]
      result += start.utf8
      written = link.lowerBound
    }
    return result + self[written...]
  }
}
