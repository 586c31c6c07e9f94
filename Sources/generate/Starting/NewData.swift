internal import ArgumentParser
internal import SiteModel
internal import SourceText

/// Begins a data set.
struct NewData: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Begins a data set: its source record and its columns.",
    discussion: "What BLS publishes is imported by `generate import`, which writes both."
  )

  // What each key of a source record takes; those that may be missing are comments.
  private static let record = """
    # Who published the figures, in which work, where, on which terms, and on which day it was fetched.
    publisher:
    title:
    url:
    licence:
    retrieved:

    # The month that the figures describe, such as 2025-05; the area, such as United States; the
    # industries, such as all; the currency in three letters, such as USD.
    period:
    area:
    industries:
    currency:

    # The classification of the occupations, such as soc-2018, and what a wage includes.
    classification:
    concept:

    # From which amounts on wages are hidden, such as {hour: 115.00, year: 239200}, or none.
    top-code:

    # What may be added:
    # programme: OEWS
    # method: MB3
    # ownership: "1235"
    # all-occupations: 00-0000
    # breaks: [{period: 2021-05, why: model-based estimates}]

    """

  private static let columns = """
    OCC_CODE,OCC_TITLE,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,\
    H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY

    """

  @Argument(help: "Its id, which is the name of its files, such as oews-2025-05-us.")
  var name: String

  @OptionGroup var options: NewOptions

  func validate() throws {
    guard name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil else {
      throw ValidationError("a data set is named in small letters, digits and hyphens")
    }
  }

  func run() throws {
    try options.run { inventory in
      let record = "Content/data/\(name).yml"
      let data = "Content/data/\(name).csv"
      let hasData = inventory.dataSets.contains(name)
      var files = [SourceFile(path: record, text: Self.record)]
      if !hasData { files.append(SourceFile(path: data, text: Self.columns)) }
      let steps: [NextStep] = [.describeData(record: record)]
      return (files, hasData ? steps : steps + [.fillData(path: data)])
    }
  }
}
