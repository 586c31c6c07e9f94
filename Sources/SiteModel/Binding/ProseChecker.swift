internal import Markdown
internal import SourceText
internal import WageData

/// Looks at the sentences around bound figures for what misleads a reader.
struct ProseChecker {
  private let fragment: MarkdownFragment
  private let phrases: Phrases
  private let figures: FigureBinder
  private lazy var places = PlaceFinder(fragment.source)
  private(set) var report = DiagnosticReport()

  /// Prepares to check a fragment whose figures were bound.
  init(_ fragment: MarkdownFragment, phrases: Phrases, figures: FigureBinder) {
    self.fragment = fragment
    self.phrases = phrases
    self.figures = figures
  }

  /// Checks every sentence.
  ///
  /// The links are those of the fragment in order. Typed money is looked for only on pages that have
  /// wage data.
  mutating func check(_ links: [DataBinding], hasWageData: Bool) {
    var rest = links[...]
    for block in fragment.blocks {
      let own = zip(block.links, rest.prefix(block.links.count))
      rest = rest.dropFirst(block.links.count)
      let bound = own.filter { !$1.figures.isEmpty }.map { BoundRange(range: $0, link: $1) }
      checkTokens(in: block)
      checkReferences(in: block)
      if !bound.isEmpty { checkSentences(of: block, bound) }
      if hasWageData { checkTypedMoney(in: block) }
    }
  }

  /// A link to the data with the bytes of its text in the block.
  private struct BoundRange {
    let range: Range<Int>
    let link: DataBinding
  }

  private mutating func checkSentences(of block: TextBlock, _ bound: [BoundRange]) {
    for range in Sentences.ranges(of: block.text) {
      let links = bound.filter { range.contains($0.range.lowerBound) }
      guard !links.isEmpty else { continue }
      // The pay periods of a claim are its own guard's business.
      let figures = links.filter { $0.link.kind == .figure }
        .map { (range: $0.range, reference: $0.link.figures[0]) }
      checkPeriods(figures, in: block)
      checkWords(of: links.flatMap(\.link.figures), sentence: range, in: block)
    }
  }

  // G-01. The rendered page is looked at too; a fault found here is reported with all the others.
  private mutating func checkTokens(in block: TextBlock) {
    guard UnresolvedToken.mayStand(in: block.text.utf8) else { return }
    let text = Array(block.text.utf8)
    var rest = 0..<text.count
    while let token = UnresolvedToken.first(in: text, range: rest) {
      // A word for nothing is one only where it is the whole text.
      guard rest.lowerBound == 0 || !text[token.lowerBound].isLetter else { return }
      if block.isTyped(token) {
        let fault = ContentFault.unresolvedToken(self.text(of: token, in: block))
        report.add(fault, at: location(of: token, in: block))
      }
      rest = token.upperBound..<text.count
    }
  }

  private mutating func checkReferences(in block: TextBlock) {
    guard UndefinedReference.mayStand(in: block.text.utf8) else { return }
    for range in UndefinedReference.ranges(in: Array(block.text.utf8)) where block.isTyped(range) {
      // With a backslash in it, it is meant as it is.
      guard let source = block.source(of: range) else { continue }
      let fault = ContentFault.undefinedReference(text(of: range, in: block))
      report.add(fault, at: places.location(of: source))
    }
  }

  // G-03
  private mutating func checkPeriods(
    _ bound: [(range: Range<Int>, reference: FigureReference)],
    in block: TextBlock
  ) {
    // Each once, so that a sentence of thousands of figures is not compared with itself.
    var yearly: [String: FigureOperand] = [:]
    var paired: Set<FigureOperand> = []
    for reference in bound.map(\.reference).reversed() {
      switch reference {
      case .published(let operand, _, .year):
        yearly[operand.career] = operand
        paired.insert(operand)
      case .derived(let operand, _, .year): paired.insert(operand)
      case .published, .derived, .ratio, .difference: continue
      }
    }
    for (range, reference) in bound {
      guard case .published(let operand, let measure, .hour) = reference,
        // The same career by the year too: then the sentence has what can be compared.
        !paired.contains(operand),
        let other = yearly.keys.filter({ $0 != operand.career }).min().flatMap({ yearly[$0] })
      else { continue }
      let fault = FigureFault.mixedPeriods(
        hour: operand.career,
        year: other.career,
        comparable: figures.comparablePairs(operand, other, measure)
      )
      return report.add(fault, at: location(of: range, in: block))
    }
  }

  // G-21
  private mutating func checkWords(
    of references: [FigureReference],
    sentence: Range<Int>,
    in block: TextBlock
  ) {
    let text = block.text.utf8.prefix(sentence.upperBound).dropFirst(sentence.lowerBound)
    let search = PhraseSearch(Substring(text), at: sentence.lowerBound)
    let measures = Set(references.map(\.measure))
    checkExperience(measures, search, in: block)
    if let word = search.first(of: phrases.ambiguous), let wanted = phrases.median.first {
      let fault = FigureFault.ambiguousWord(self.text(of: word, in: block), wanted: wanted)
      report.add(fault, at: location(of: word, in: block))
    }
    if measures.contains(.median), !measures.contains(.mean),
      let word = search.first(of: phrases.mean), search.first(of: phrases.median) == nil
    {
      addContradiction(word, measure: .median, wanted: phrases.median.first, in: block)
    }
    if measures.contains(.mean), !measures.contains(.median),
      let word = search.first(of: phrases.median), search.first(of: phrases.mean) == nil
    {
      addContradiction(word, measure: .mean, wanted: phrases.mean.first, in: block)
    }
  }

  // G-15
  private mutating func checkExperience(
    _ measures: Set<Measure>,
    _ search: PhraseSearch,
    in block: TextBlock
  ) {
    guard let measure = Measure.allCases.first(where: { measures.contains($0) && $0.isEdge }),
      let word = search.first(of: phrases.experience)
    else { return }
    let fault = FigureFault.percentileAsExperience(text(of: word, in: block), measure)
    report.add(fault, at: location(of: word, in: block))
  }

  private mutating func addContradiction(
    _ word: Range<Int>,
    measure: Measure,
    wanted: String?,
    in block: TextBlock
  ) {
    let fault = FigureFault.contradictingWord(
      text(of: word, in: block),
      measure: measure,
      wanted: wanted
    )
    report.add(fault, at: location(of: word, in: block))
  }

  // G-19
  private mutating func checkTypedMoney(in block: TextBlock) {
    for range in TypedMoney(block.text, words: phrases.money).ranges where block.isTyped(range) {
      let text = text(of: range, in: block)
      let fault = FigureFault.typedMoney(text, link: figures.link(for: text))
      report.add(fault, at: location(of: range, in: block))
    }
  }

  private func text(of range: Range<Int>, in block: TextBlock) -> String {
    String(Substring(block.text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound)))
  }

  private mutating func location(of range: Range<Int>, in block: TextBlock) -> SourceLocation {
    places.location(of: block.source(of: range) ?? block.place)
  }
}

extension Measure {
  /// Whether it is a percentile that people take for the pay of beginners or of the experienced.
  fileprivate var isEdge: Bool {
    switch self {
    case .p10, .p25, .p75, .p90: true
    case .median, .mean, .employment: false
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
