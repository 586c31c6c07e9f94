internal import SiteModel
internal import Templates
internal import WageData

extension EditionRenderer {
  /// The most careers beside which a page sets its own.
  static let mostNeighbours = 12

  /// The careers beside which a page sets its own, with what their medians are paid for.
  struct Neighbourhood {
    /// The data set, by its number.
    let dataSet: Int

    /// The pay period: the year, unless the page's own career publishes a median by the hour only.
    let period: PayPeriod

    /// The careers.
    let careers: [Int]
  }

  /// The careers beside which a career's page sets it, at most twelve.
  ///
  /// Those with which an editor compared it come first, then those that are like it, and then those
  /// whose medians are nearest; a site of so few shows all of them. They are looked up for each page, so
  /// that nothing is kept for any two careers.
  ///
  /// - Returns: The careers; `nil` if the data have no row of the career, and without other careers.
  func neighbourhood(of career: Int) -> Neighbourhood? {
    guard let dataSet = siteDataSets.first, parts[career].columns[dataSet].hasRow else {
      return nil
    }
    let own = parts[career].columns[dataSet]
    let period = [PayPeriod.year, .hour].first { own.isComparable(.median, $0) } ?? .year
    var chosen: [Int] = []
    func add(_ others: [Int]) {
      for other in others where chosen.count < Self.mostNeighbours && other != career {
        if !chosen.contains(other) { chosen.append(other) }
      }
    }
    add(related.partners(of: career) + edition.related.ranked(of: career))
    add(
      ranking.nearest(
        to: career,
        per: period,
        count: Self.mostNeighbours - chosen.count,
        except: Set(chosen)
      )
    )
    if edition.careers.count <= Self.mostNeighbours + 1 { add(ranking.order) }
    guard !chosen.isEmpty else { return nil }
    return Neighbourhood(dataSet: dataSet, period: period, careers: chosen)
  }

  /// The sentence that states the median from which the differences of the table are taken, or that
  /// there is none; absent without neighbours.
  func ownMedian(_ neighbourhood: Neighbourhood?, of career: Int) -> Value {
    guard let neighbourhood else { return .absent }
    let own = parts[career].columns[neighbourhood.dataSet]
    guard let figure = own.figure(.median, neighbourhood.period) else {
      return .markup(phrases.markup(.neighboursMissing, [:]))
    }
    let key = neighbourhood.period == .year ? MessageKey.neighboursYear : .neighboursHour
    return .markup(phrases.markup(key, ["median": figures.html(figure, .traced)]))
  }

  /// The table of a career's neighbours; absent without any.
  func neighbours(
    _ neighbourhood: Neighbourhood?,
    of career: Int,
    ids: inout TableNumbers
  ) -> Value {
    guard let neighbourhood else { return .absent }
    var neighbours = neighbourhood.careers.map { other in
      Neighbour(
        column: parts[other].columns[neighbourhood.dataSet],
        title: parts[other].title,
        url: .url(parts[other].url),
        comparison: related.page(of: PairRoutes.Pair(career, other)).map {
          .url(site.addresses.url(of: $0))
        } ?? .absent
      )
    }
    let own = parts[career].columns[neighbourhood.dataSet]
    if let benchmark = tables.benchmark(in: own.dataSet.id) {
      let title = Text(phrases.text(.allOccupations))
      neighbours.append(Neighbour(column: benchmark, title: title, isBenchmark: true))
    }
    var bytes: [UInt8] = []
    tables.appendNeighbours(
      neighbours,
      of: own,
      per: neighbourhood.period,
      ids: &ids,
      to: &bytes
    )
    return .markup(bytes)
  }

  /// Hands over each figure of the table of a career's neighbours.
  func neighbourFigures(of career: Int, _ body: (ListedFigure) -> Void) {
    guard let neighbourhood = neighbourhood(of: career) else { return }
    let own = column(of: career, in: neighbourhood)
    if let figure = own.cells.figure(.median, neighbourhood.period) {
      let name = TableFigures.name([own.name], .median, neighbourhood.period)
      body(ListedFigure(figure, at: .sentence(name)))
    }
    let benchmark = tables.benchmark(in: own.cells.dataSet.id).map {
      TableFigures.Column(name: "\(TwinRows.allOccupations)@\(own.cells.dataSet.id)", cells: $0)
    }
    let others = neighbourhood.careers.map { column(of: $0, in: neighbourhood) }
    let period = neighbourhood.period
    for other in others + (benchmark.map { [$0] } ?? []) {
      func list(_ names: [String], _ figure: Figure?) {
        guard let figure else { return }
        let place = ListedFigure.Place.table(TableFigures.name(names, .median, period))
        body(ListedFigure(figure, at: place))
      }
      list([other.name], other.cells.statement(.median, period).figure)
      switch MedianDifference(of: other.cells, to: own.cells, per: period) {
      case .higher(let figure): list(["difference", other.name, own.name], figure)
      case .lower(let figure): list(["difference", own.name, other.name], figure)
      case .same, .unknown: break
      }
    }
  }

  private func column(
    of career: Int,
    in neighbourhood: Neighbourhood
  ) -> TableFigures.Column {
    let cells = parts[career].columns[neighbourhood.dataSet]
    return TableFigures.Column(
      name: "\(edition.careers[career].id)@\(cells.dataSet.id)",
      cells: cells
    )
  }
}
