public import SourceText
internal import WageData

extension FigureFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .malformed(let text, let forms):
      Wording("`\(text)` names no figure", help: "write \(forms.joined(separator: ", "))")
    case .malformedClaim(let text, let forms):
      Wording("`\(text)` makes no claim", help: "write \(forms.joined(separator: ", "))")
    case .unknownCareer(let name, let nearest):
      Wording("no career has the id `\(name)`", help: Self.meant(nearest))
    case .unknownDataSet(let name, let nearest):
      Wording("no data set has the id `\(name)`", help: Self.meant(nearest))
    case .unknownMeasure(let word, let nearest):
      Wording(
        "`\(word)` is no measure",
        help: Self.meant(nearest) ?? "the measures are p10, p25, median, p75, p90, mean, employment"
      )
    case .unknownPeriod(let word, let nearest):
      Wording("`\(word)` is no pay period", help: Self.meant(nearest) ?? "write hour or year")
    case .unknownRelation(let word, let nearest, let known):
      Wording(
        "`\(word)` is no relation",
        help: Self.meant(nearest) ?? "the relations are \(known.joined(separator: ", "))"
      )
    case .noDataSet:
      Wording(
        "this figure has no data set",
        help: "name one: `data: …` in site.yml or in the page's front matter"
      )
    case .noRow(let career, let dataSet):
      Wording(
        "the data set \(dataSet) has no row for \(career)",
        help: "check the `soc` code in the career's index.md"
      )
    case .noAllOccupations(let dataSet):
      Wording(
        "the data set \(dataSet) does not say which row stands for all occupations",
        help: "add `all-occupations: 00-0000` to its source record, and the row to its file"
      )
    case .differs(let text, let data):
      Wording(
        "the text says \(text), the data say \(data)",
        help: "generate figures --write"
      )
    case .unmendable(let text, let data):
      Wording(
        "the text says \(text), the data say \(data), and its place in the file is not certain",
        help: "write \(data) between the brackets"
      )
    case .ratioDecimals(let text, _):
      Wording(
        "the ratio \(text) has more than two decimals, which rounded figures do not bear out",
        help: "generate figures --write"
      )
    case .claimFails(let text, let found):
      Wording(
        "the claim “\(text)” does not hold: \(found.words(in: .english))",
        help: "write a sentence that the data bear out"
      )
    case .claimUnits(let left, let right):
      Wording(
        "\(left.words) cannot be compared with \(right.words)",
        help: "relate two wages by one pay period, two numbers of workers or two ratios"
      )
    case .extremeOfNoCareer:
      Wording(
        "only the figure of one career can be the highest or the lowest of all",
        help: "claim it of CAREER/MEASURE/PER, or relate this figure to a number or another figure"
      )
    case .claimUndecided(let text, let found):
      Wording(
        "the published figures do not decide the claim “\(text)”: \(found.words(in: .english))",
        help: "claim what the bound proves, or use a lower percentile"
      )
    case .blockLine(let line):
      Wording(
        "`\(line)` is no `key: value`",
        help: "write one key a line, such as `show: p10, median, p90`"
      )
    case .unknownBlockKey(let key, let nearest, let known):
      Wording(
        "a wages block has no key `\(key)`",
        help: Self.meant(nearest) ?? "its keys are \(known.joined(separator: ", "))"
      )
    case .duplicateBlockKey(let key):
      Wording("the key `\(key)` stands here a second time", help: "remove one of the two")
    case .unknownBlockValue(let key, let value, let nearest, let known):
      Wording(
        "`\(key)` does not take `\(value)`",
        help: Self.meant(nearest) ?? "it takes \(known.joined(separator: ", "))"
      )
    case .blockWithoutCareers:
      Wording(
        "a wages block on this page must name its careers",
        help: "add a line such as `careers: customer-service, public-relations`"
      )
    case .chartWithoutWages:
      Wording(
        "a chart draws wages, and this block shows none",
        help: "add a wage to `show`, such as `show: median, employment`, or leave `chart` out"
      )
    case .chartOfDataSets(let count):
      Wording(
        "a chart shows one data set or sets two beside each other; here are \(count)",
        help: "name one or two behind `data`, or write a block for each"
      )
    case .chartOfOneTime(let period):
      Wording(
        "a chart of two data sets shows two times, and both of these are of \(period)",
        help: "name data sets of different times, or write a block for each"
      )
    case .typedMoney(let text, let link):
      Wording(
        "\(text) is typed and bound to no figure",
        help: link.map { "write \($0)" } ?? "write it as a link, [\(text)](wage:CAREER/MEASURE/PER)"
      )
    case .contradictingWord(let word, let measure, let wanted):
      Wording(
        "the sentence says “\(word)”, the figure is a \(measure.rawValue)",
        help: wanted.map { "say “\($0)”" }
      )
    case .ambiguousWord(let word, let wanted):
      Wording(
        "“\(word)” is read as mean by some and as median by others",
        help: "say “\(wanted)”"
      )
    case .percentileAsExperience(let word, let measure):
      Wording(
        "the sentence says “\(word)”, the figure is what \(Self.share(measure))",
        help: "wages are spread for many reasons; say what the percentile is, not who earns it"
      )
    case .mixedPeriods(let hour, let year, let comparable):
      Wording(
        "one sentence holds \(hour) by the hour and \(year) by the year",
        help: "compare like with like: \(Self.pairs(comparable))"
      )
    case .outdated(let dataSet, let years):
      Wording(
        "the page states figures of \(dataSet), which are \(years) years old",
        help: "use newer data, or add `historical: true` to the front matter"
      )
    }
  }

  private static func share(_ measure: Measure) -> String {
    switch measure {
    case .p10: "one in ten earn less than"
    case .p25: "one in four earn less than"
    case .p75: "one in four earn more than"
    case .p90: "one in ten earn more than"
    case .median, .mean, .employment: "the data say"
    }
  }

  private static func meant(_ name: String?) -> String? {
    name.map { "did you mean `\($0)`?" }
  }

  private static func pairs(_ pairs: [ComparablePair]) -> String {
    let texts = pairs.map { "\($0.first) and \($0.second) by the \($0.period.rawValue)" }
    return texts.isEmpty
      ? "name both by the hour or both by the year" : texts.joined(separator: ", or ")
  }
}

extension FigureUnit {
  /// The unit as a sentence names it.
  fileprivate var words: String {
    switch self {
    case .money(let currency, .hour): "\(currency) an hour"
    case .money(let currency, .year): "\(currency) a year"
    case .persons: "a number of workers"
    case .times: "a ratio"
    }
  }
}
