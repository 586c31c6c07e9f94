import SourceText
import Testing
import WageData

extension DataSet {
  /// The header of the published files from 2004 to 2009.
  static let header =
    "occ_code,occ_title,group,tot_emp,emp_prse,h_mean,a_mean,mean_prse,h_pct10,h_pct25,h_median,"
    + "h_pct75,h_pct90,a_pct10,a_pct25,a_median,a_pct75,a_pct90,annual,hourly\n"

  /// Two rows of May 2008.
  static let publicRelationsAndService = """
    27-3031,Public relations specialists,,240610,0.9,28.34,58960,0.5,14.49,18.46,24.65,34.46,47.07,\
    30140,38400,51280,71670,97910,,
    43-4051,Customer service representatives,,2233270,0.3,15.28,31790,0.2,9.15,11.34,14.36,18.27,\
    23.24,19030,23590,29860,38000,48340,,

    """

  /// Made-up rows with what real ones rarely have: `#`, `*`, both flags.
  static let unusual = """
    29-1063,Internists,,48000,1.1,80.31,167040,0.9,38.00,60.00,#,#,#,79040,124800,#,#,#,,
    29-1067,Surgeons,,46000,1.2,99.00,205920,0.9,50.00,#,#,#,#,104000,#,#,#,#,,
    25-2021,Teachers,,1540000,0.5,*,52240,0.3,*,*,*,*,*,32000,40000,49330,62000,78000,TRUE,
    27-2011,Actors,,46000,9.0,28.72,*,5.0,8.00,10.00,16.59,30.00,62.00,*,*,*,*,*,,TRUE
    53-5022,Motorboat operators,,**,**,17.00,,1.0,,,16.00,,,,,,,,,

    """

  /// Reads rows below the header of 2008.
  static func sample(
    id: String = "oews-2008-05-us",
    rows: String = publicRelationsAndService + unusual,
    record: SourceRecord? = nil
  ) throws -> DataSet {
    let reader = DataSetReader(
      id: id,
      path: "Content/data/\(id).csv",
      record: try record ?? .sample()
    )
    return try reader.read(Array((header + rows).utf8))
  }

  /// An operand of a row.
  func operand(
    _ code: String,
    _ measure: Measure = .median,
    per period: PayPeriod? = .year,
    crosswalk: [String: OccupationCode] = [:]
  ) throws -> Operand {
    try #require(
      Operand(OccupationCode(code), in: self, measure: measure, per: period, crosswalk: crosswalk)
    )
  }
}

/// The text of a fault without a place.
func text(of fault: any Fault) -> String {
  DiagnosticText().text(of: Diagnostic(fault, at: nil))
}
