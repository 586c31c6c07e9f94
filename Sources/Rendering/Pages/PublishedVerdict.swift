internal import SiteModel
internal import Templates
internal import WageData

/// Says of generated pairs who earns more, or that both earn about the same (G-17), by medians of a pay
/// period that a data set publishes as numbers.
struct PublishedVerdict: Sendable {
  private let same: PieceStencil
  private let firstHigher: PieceStencil
  private let secondHigher: PieceStencil
  private let format: FigureFormat

  /// Takes the sentences of a language for a pay period, with the reference period of a data set, by its
  /// number.
  init?(_ renderer: EditionRenderer, dataSet: Int, per period: PayPeriod) {
    let month = renderer.tables.referencePeriod(of: dataSet).escaped
    let sentence = { (key: MessageKey, places: [String: PieceStencil.Filling]) in
      PieceStencil(renderer.phrases, key, places, texts: ["period": month])
    }
    let median = PairPieces.amount(of: .median, per: period)
    func higher(_ first: String, _ second: String) -> [String: PieceStencil.Filling] {
      [
        first: .first(PairPieces.title), "\(first)-median": .first(median),
        second: .second(PairPieces.title), "\(second)-median": .second(median), "ratio": .made(0),
      ]
    }
    let keys = Self.keys(period)
    guard
      let same = sentence(
        keys.same,
        ["first-median": .first(median), "second-median": .second(median)]
      ),
      let firstHigher = sentence(keys.higher, higher("higher", "lower")),
      let secondHigher = sentence(keys.higher, higher("lower", "higher"))
    else { return nil }
    self.same = same
    self.firstHigher = firstHigher
    self.secondHigher = secondHigher
    format = renderer.tables.format
  }

  /// Appends the sentence on two careers, given their medians and their ``PairPieces``.
  func append(_ pair: PublishedPair, _ pieces: (Pieces, Pieces), to bytes: inout [UInt8]) {
    if pair.isAboutTheSame {
      same.append(pieces.0, pieces.1, to: &bytes) { _, _ in }
    } else {
      let isFirst = pair.first > pair.second
      (isFirst ? firstHigher : secondHigher).append(pieces.0, pieces.1, to: &bytes) { _, bytes in
        format.appendRatio((isFirst ? pair : pair.exchanged).ratioInHundredths, to: &bytes)
      }
    }
  }

  private static func keys(_ period: PayPeriod) -> (same: MessageKey, higher: MessageKey) {
    switch period {
    case .year: (.verdictSame, .verdictHigher)
    case .hour: (.verdictSameHour, .verdictHigherHour)
    }
  }
}
