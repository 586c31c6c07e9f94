internal import SiteModel
internal import Templates
internal import WageData

/// Says of generated pairs who earns more, or that both earn about the same (G-17), by medians of the
/// year that a data set publishes as numbers.
struct YearlyVerdict: Sendable {
  private let same: PieceStencil
  private let firstHigher: PieceStencil
  private let secondHigher: PieceStencil
  private let format: FigureFormat

  /// Takes the sentences of a language, with the reference period of a data set, by its number.
  ///
  /// Pieces are those of ``PairPieces``.
  init?(_ renderer: EditionRenderer, dataSet: Int) {
    let period = renderer.tables.referencePeriod(of: dataSet).escaped
    let sentence = { (key: MessageKey, places: [String: PieceStencil.Filling]) in
      PieceStencil(renderer.phrases, key, places, texts: ["period": period])
    }
    let places = { (prefix: (String, String), title: (String, String)?) in
      var places: [String: PieceStencil.Filling] = [
        "\(prefix.0)-median": .first(PairPieces.median),
        "\(prefix.1)-median": .second(PairPieces.median), "ratio": .made(0),
      ]
      if let title {
        places[title.0] = .first(PairPieces.title)
        places[title.1] = .second(PairPieces.title)
      }
      return places
    }
    let higher = ("higher", "lower")
    let lower = ("lower", "higher")
    guard let same = sentence(.verdictSame, places(("first", "second"), nil)),
      let firstHigher = sentence(.verdictHigher, places(higher, higher)),
      let secondHigher = sentence(.verdictHigher, places(lower, lower))
    else { return nil }
    self.same = same
    self.firstHigher = firstHigher
    self.secondHigher = secondHigher
    format = renderer.tables.format
  }

  /// Appends the sentence on two careers, given their medians and their pieces.
  func append(
    _ pair: PublishedPair,
    _ pieces: (Pieces, Pieces),
    to bytes: inout [UInt8]
  ) {
    if pair.isAboutTheSame {
      same.append(pieces.0, pieces.1, to: &bytes) { _, _ in }
    } else {
      let isFirst = pair.first > pair.second
      (isFirst ? firstHigher : secondHigher).append(pieces.0, pieces.1, to: &bytes) { _, bytes in
        format.appendRatio((isFirst ? pair : pair.exchanged).ratioInHundredths, to: &bytes)
      }
    }
  }
}
