internal import SourceText
internal import WageData

/// Reads what stands behind `wage:` and `claim:`, part by part.
struct ReferenceParser {
  /// Words of the syntax, which no career may have for its id.
  static let reservedWords: Set<String> = Set(
    ["ratio", "difference", "derived", "period", "area", "source", FigureOperand.allOccupations]
      + Measure.allCases.map(\.rawValue) + PayPeriod.allCases.map(\.rawValue)
      + Relation.allCases.map(\.rawValue) + Extreme.allCases.map(\.rawValue)
  )

  private static let figureForms = [
    "CAREER/MEASURE/PER", "ratio/A/B/MEASURE/PER", "difference/A/B/MEASURE/PER",
    "derived/CAREER/MEASURE/PER",
  ]

  private let names: FigureNames
  private let whole: String
  private var parts: ArraySlice<String>

  /// Starts to read a reference without its scheme.
  init(_ text: String, names: FigureNames) {
    self.names = names
    whole = text
    parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)[...]
  }

  /// Reads what a `wage:` link names.
  mutating func bound() throws(FigureFault) -> BoundReference {
    let words: [String: BoundReference] = ["period": .period, "area": .area, "source": .source]
    if parts.count == 1, let first = parts.first, let reference = words[first] { return reference }
    guard parts.count > 1 else {
      throw FigureFault.malformed(whole, forms: Self.figureForms + words.keys.sorted())
    }
    let figure = try figure()
    guard parts.isEmpty else { throw FigureFault.malformed(whole, forms: Self.figureForms) }
    return .figure(figure)
  }

  /// Reads what a `claim:` link says.
  mutating func claim() throws(FigureFault) -> ClaimReference {
    let left = try figure()
    guard let word = parts.popFirst() else { throw malformedClaim }
    if let extreme = Extreme(rawValue: word) {
      guard parts.isEmpty else { throw malformedClaim }
      return .extreme(left, extreme)
    }
    guard let relation = Relation(rawValue: word) else { throw unknownRelation(word) }
    if parts.count == 1, let number = parts.first.flatMap({ ExactNumber($0) }) {
      return .number(left, relation, number)
    }
    guard parts.count > 1 else { throw malformedClaim }
    let right = try figure()
    guard parts.isEmpty else { throw malformedClaim }
    return .figure(left, relation, right)
  }

  private var malformedClaim: FigureFault { .malformedClaim(whole, forms: Self.claimForms) }

  /// Reads a career with or without a data set, such as an entry of a `wages` block.
  mutating func operand() throws(FigureFault) -> FigureOperand {
    let part = try next()
    let halves = part.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    guard let career = halves.first, halves.count <= 2 else {
      throw FigureFault.malformed(whole, forms: Self.figureForms)
    }
    guard names.careers.contains(career) || career == FigureOperand.allOccupations else {
      throw FigureFault.unknownCareer(career, nearest: nearest(career, names.careers))
    }
    guard halves.count == 2 else { return FigureOperand(career: career, dataSet: nil) }
    guard names.dataSets.contains(halves[1]) else {
      throw FigureFault.unknownDataSet(halves[1], nearest: nearest(halves[1], names.dataSets))
    }
    return FigureOperand(career: career, dataSet: halves[1])
  }

  private static let claimForms = [
    "FIGURE/over/1.5", "FIGURE/at-most/FIGURE", "FIGURE/highest",
  ]

  private mutating func figure() throws(FigureFault) -> FigureReference {
    switch parts.first {
    case "ratio":
      parts.removeFirst()
      let (first, second) = (try operand(), try operand())
      let (measure, period) = try quantity()
      return .ratio(first, second, measure, period)
    case "difference":
      parts.removeFirst()
      let (first, second) = (try operand(), try operand())
      let (measure, period) = try quantity()
      return .difference(first, second, measure, period)
    case "derived":
      parts.removeFirst()
      let operand = try operand()
      let (measure, period) = try quantity()
      guard let period else { throw FigureFault.malformed(whole, forms: Self.figureForms) }
      return .derived(operand, measure, period)
    case _:
      let operand = try operand()
      let (measure, period) = try quantity()
      return .published(operand, measure, period)
    }
  }

  private mutating func quantity() throws(FigureFault) -> (Measure, PayPeriod?) {
    let word = try next()
    guard let measure = Measure(rawValue: word) else {
      throw FigureFault.unknownMeasure(
        word,
        nearest: nearest(word, Measure.allCases.map(\.rawValue))
      )
    }
    guard measure.isWage else { return (measure, nil) }
    let per = try next()
    guard let period = PayPeriod(rawValue: per) else {
      throw FigureFault.unknownPeriod(
        per,
        nearest: nearest(per, PayPeriod.allCases.map(\.rawValue))
      )
    }
    return (measure, period)
  }

  private mutating func next() throws(FigureFault) -> String {
    guard let part = parts.popFirst(), !part.isEmpty else {
      throw FigureFault.malformed(whole, forms: Self.figureForms)
    }
    return part
  }

  private func unknownRelation(_ word: String) -> FigureFault {
    let known = Relation.allCases.map(\.rawValue) + Extreme.allCases.map(\.rawValue)
    return .unknownRelation(word, nearest: nearest(word, known), known: known)
  }

  private func nearest(_ name: String, _ known: some Sequence<String>) -> String? {
    NearestName.of(name, among: known)
  }
}
