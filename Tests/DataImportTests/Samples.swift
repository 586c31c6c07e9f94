/// Small tables in the columns of published files; their figures are made up.
enum Samples {
  static let columns =
    "AREA,AREA_TITLE,NAICS,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,"
    + "H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,"
    + "A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY"

  static let all =
    "99,U.S.,000000,1235,00-0000,All Occupations,total,900000,0.1,,"
    + "20,41600,0.1,10,15,20,25,30,20800,31200,41600,52000,62400,,"

  static let writers =
    "99,U.S.,000000,1235,27-3043,\"Writers, all kinds\",detailed,4000,2.5,0.539,"
    + "21.5,44720,0.9,11,16.5,21,26,31.25,22880,34320,43680,54080,65000,,"

  static let surgeons =
    "99,U.S.,000000,1235,29-1242,Surgeons,detailed,**,*,,"
    + "150,312000,2,60,80,#,#,#,124800,166400,#,#,#,,"

  static let teachers =
    "99,U.S.,000000,1235,25-2021,Teachers,detailed,8000,1,,"
    + "*,60000,0.4,*,*,*,*,*,40000,50000,60000,70000,80000,TRUE,"

  /// A file of these rows.
  static func file(_ rows: String...) -> String {
    ([columns] + rows).joined(separator: "\n") + "\n"
  }

  /// The cells of these rows, for a workbook.
  static func table(_ rows: String...) -> [[String]] {
    ([columns] + rows).map { row in
      row.replacing("\"Writers, all kinds\"", with: "Writers; all kinds").split(
        separator: ",",
        omittingEmptySubsequences: false
      ).map { String($0.replacing(";", with: ",")) }
    }
  }
}
