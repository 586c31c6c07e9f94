import CalendarDates
import Testing

@testable import DataImport

struct PeriodNamesTests {
  @Test(arguments: [
    ("national_M2008_dl.xls", "2008-05"), ("national__M2008_dl.csv", "2008-05"),
    ("national_May2007_dl.csv", "2007-05"), ("national_may2003_dl.csv", "2003-05"),
    ("national_dl_M2009.csv", "2009-05"), ("all_data_M_2024.xlsx", "2024-05"),
    ("oesm24nat.zip", "2024-05"), ("oesm08st.zip", "2008-05"), ("oesn03ma.zip", "2003-11"),
    ("national_november2003_dl.xls", "2003-11"), ("MSA_M2010_dl_1.xls", "2010-05"),
    ("Natsector_M2024_dl", "2024-05"), ("nat4d_M2019_dl.xlsx", "2019-05"),
  ])
  func `a name of a published file holds its month`(name: String, month: String) {
    #expect(PeriodNames.months(in: name).map { "\($0)" } == [month])
  }

  @Test(arguments: [
    "national_dl.csv", "national_2002_dl.csv", "program2008.csv", "M20081.csv", "M200.csv",
    "album2008.csv", "oesm2.zip",
  ])
  func `other names hold no month`(name: String) {
    #expect(PeriodNames.months(in: name) == [])
  }

  @Test func `a year may stand alone`() {
    #expect(PeriodNames.year(in: "national_2002_dl.csv") == 2002)
    #expect(PeriodNames.year(in: "national_dl.csv") == nil)
  }
}
