internal import CalendarDates
internal import SourceText
internal import WageData

/// What the source record of an imported file says, and what is missing for it.
struct RecordFacts {
  /// The code that stands for all occupations together.
  static let allOccupations = OccupationCode("00-0000")

  /// The area, industry and owners of the wanted rows, as the file names them.
  let scopes: [Scope: ScopeValue]

  private let request: ImportRequest
  private let look: FirstLook
  private let period: Month?
  private let vintage: Vintage?

  // All industries, and all owners but the federal government's military.
  private static let allIndustries = "000000"
  private static let allOwners = "1235"

  /// Puts together what is known.
  init(request: ImportRequest, look: FirstLook, period: Month?, vintage: Vintage?) {
    self.request = request
    self.look = look
    self.period = period
    self.vintage = vintage
    scopes = Dictionary(
      uniqueKeysWithValues: Scope.allCases.compactMap { scope in
        let found = look.scopes[scope, default: []]
        let meant = request[scope].map { wanted in found.filter { $0.isMeant(by: wanted) } }
        return (meant ?? found).first.map { (scope, $0) }
      }
    )
  }

  /// What is missing or ambiguous.
  func faults(at location: SourceLocation) -> DiagnosticReport {
    var report = DiagnosticReport()
    // Which industries and owners there are depends on the area.
    let cells = Scope.allCases.compactMap(scopeFault).prefix(1) + occupationFaults
    for fault in cells { report.add(ImportFault.cell(fault), at: location) }
    if let period, vintage == nil, request.classification == nil {
      report.add(ImportFault.record(.classificationUnknown(period)), at: location)
    }
    if request.licence == nil { report.add(ImportFault.record(.licenceUnknown), at: location) }
    if let area = scopes[.area], area.title.isEmpty, request.areaTitle == nil {
      report.add(ImportFault.record(.areaTitleUnknown(code: area.code)), at: location)
    }
    if ownership == nil { report.add(ImportFault.record(.ownershipUnknown), at: location) }
    return report
  }

  /// The record, of a file without missing facts.
  func record(period: Month, topCode: TopCode) -> SourceRecord {
    let breaks = period.isModelBased ? [Month.breakOfSeries].compactMap { $0 } : []
    let method = period.isModelBased ? "MB3" : "design-based"
    return SourceRecord(
      publisher: "US Bureau of Labor Statistics",
      title: period.publicationTitle,
      url: request.url ?? "https://www.bls.gov/oes/tables.htm",
      licence: request.licence ?? "",
      retrieved: request.retrieved,
      period: period,
      area: area,
      currency: "USD",
      industries: industries,
      classification: request.classification ?? vintage?.classification ?? "",
      concept: "Gross straight-time wages of employees; no overtime, no self-employed",
      topCode: topCode,
      programme: "OEWS",
      method: vintage == nil ? nil : method,
      ownership: ownership,
      allOccupations: look.occupations.contains(Self.allOccupations.text)
        ? Self.allOccupations : nil,
      breaks: breaks
    )
  }

  // The files of the country have no column for it until 2018.
  private var area: String {
    guard let area = scopes[.area] else { return ScopeValue.countryName }
    if area.isCountry { return ScopeValue.countryName }
    return area.title.isEmpty ? request.areaTitle ?? "" : area.title
  }

  private var industries: String {
    guard let industry = scopes[.industry], industry.code != Self.allIndustries else {
      return "all"
    }
    return industry.title.isEmpty
      ? "NAICS \(industry.code)" : "\(industry.title) (NAICS \(industry.code))"
  }

  private var ownership: String? {
    scopes[.ownership]?.code ?? (industries == "all" ? Self.allOwners : request.ownership)
  }

  private func scopeFault(_ scope: Scope) -> CellFault? {
    let found = look.scopes[scope] ?? only(scope).map { [$0] } ?? []
    guard let wanted = request[scope], !found.isEmpty else {
      return found.count > 1 ? .severalScopes(scope, names: found.map(\.listing)) : nil
    }
    let meant = found.filter { $0.isMeant(by: wanted) }
    if meant.count > 1 { return .severalScopes(scope, names: meant.map(\.listing)) }
    return meant.isEmpty ? .scopeNotFound(scope, wanted: wanted, names: found.map(\.listing)) : nil
  }

  /// What a file without the column of a scope is of; `nil` where that is not known.
  private func only(_ scope: Scope) -> ScopeValue? {
    switch scope {
    case .area: ScopeValue.country
    case .industry: ScopeValue(code: Self.allIndustries, title: "Cross-industry")
    case .ownership:
      industries == "all" ? ScopeValue(code: Self.allOwners, title: "") : nil
    }
  }

  private var occupationFaults: [CellFault] {
    guard look.header[.occupation] != nil, !look.occupations.isEmpty else { return [] }
    let missing = (request.occupations ?? []).filter {
      !look.occupations.contains($0.text) && $0 != Self.allOccupations
    }
    return missing.sorted().map { occupation in
      .occupationNotFound(
        occupation,
        nearest: NearestName.of(occupation.text, among: look.occupations)
      )
    }
  }
}
