internal import CalendarDates
internal import WageData

extension ContentOutline {
  /// The newest day that the content or its data name; `nil` if they name none.
  func newestDay(with dataSets: some Sequence<DataSet>) -> Day? {
    let reviewed = files.values.flatMap(\.values).compactMap { file -> Day? in
      guard case .scalar(let text, _) = file.frontMatter["reviewed"] else { return nil }
      return Day(text)
    }
    return (reviewed + dataSets.map(\.record.retrieved)).max()
  }
}
