public import WageData

extension Edition {
  /// What the data beside the list of careers hold: the figures of all of them in one data set.
  ///
  /// - Parameters:
  ///   - order: The careers as the list has them.
  ///   - dataSet: The data set of the list; `nil` if the site has none.
  /// - Returns: The figures; `nil` if the data set has a row of no career, and so no file.
  public func twinContent(ofCareers order: [Int], dataSet: DataSet?) -> TwinContent? {
    guard let dataSet, careers.contains(where: { $0.hasRow(in: dataSet) }) else { return nil }
    return TwinContent(
      columns: order.map { WagesSelection.Column(career: careers[$0].id, dataSet: dataSet.id) }
    )
  }

  /// What the data beside the page of a career hold: its figures in every data set that has a row of
  /// it, and those of the page's tables.
  ///
  /// - Parameters:
  ///   - index: The career.
  ///   - dataSets: The data sets of the site by id.
  /// - Returns: The figures; `nil` if there are none, and so no file.
  public func twinContent(ofCareer index: Int, dataSets: [String: DataSet]) -> TwinContent? {
    let career = careers[index]
    var content = TwinContent()
    for (id, dataSet) in dataSets.sorted(by: { $0.key < $1.key }) where career.hasRow(in: dataSet) {
      content.add(WagesSelection.Column(career: career.id, dataSet: id))
    }
    content.addTables(of: career.opening)
    for section in career.sections { content.addTables(of: section.own) }
    return content.columns.isEmpty ? nil : content
  }

  /// What the data beside a comparison hold: the figures of both careers in its data sets, their
  /// differences and ratios, and those of the page's tables.
  ///
  /// - Parameters:
  ///   - index: The comparison.
  ///   - dataSets: The data sets of the site by id.
  /// - Returns: The figures; `nil` if there are none, and so no file.
  public func twinContent(ofComparison index: Int, dataSets: [String: DataSet]) -> TwinContent? {
    let comparison = comparisons[index]
    let sides = [careers[comparison.first], careers[comparison.second]]
    var content = TwinContent()
    for id in comparison.dataSets {
      guard let dataSet = dataSets[id], sides.contains(where: { $0.hasRow(in: dataSet) }) else {
        continue
      }
      let columns = sides.map { WagesSelection.Column(career: $0.id, dataSet: id) }
      content.add(TwinContent.Pair(first: columns[0], second: columns[1]))
    }
    content.addTables(of: comparison.opening)
    for section in comparison.sections { content.addTables(of: section.prose) }
    for section in sides.flatMap(\.sections) { content.addTables(of: section.paired) }
    return content.columns.isEmpty ? nil : content
  }

  /// The files of data beside the list of careers, which stands on one data set, and beside the pages of
  /// careers and of comparisons that an editor wrote.
  func twinRoutes(dataSets: [String: DataSet], listed: DataSet?) -> [Route] {
    let hasList = twinContent(ofCareers: Array(careers.indices), dataSet: listed) != nil
    let ofCareers = careers.indices.filter {
      twinContent(ofCareer: $0, dataSets: dataSets) != nil
    }
    let ofComparisons = comparisons.indices.filter {
      twinContent(ofComparison: $0, dataSets: dataSets) != nil
    }
    let ofList = hasList ? TwinForm.allCases : []
    return ofList.map { .careersTwin(language: number, form: $0) }
      + ofCareers.flatMap { career in
        TwinForm.allCases.map { .careerTwin(language: number, career: career, form: $0) }
      }
      + ofComparisons.flatMap { comparison in
        TwinForm.allCases.map {
          .comparisonTwin(language: number, comparison: comparison, form: $0)
        }
      }
  }
}

extension Career {
  fileprivate func hasRow(in dataSet: DataSet) -> Bool {
    codes.code(in: dataSet.record.classification).map { dataSet.estimates(for: $0) != nil } ?? false
  }
}
