import DataImport
import SourceText
import Testing
import WageData

/// The words of faults that no file of a test brings about.
struct WordingTests {
  @Test(arguments: [
    (
      ImportFault.noTemporaryFile,
      """
      error[import-no-room]: there is no room to unpack the file
        = help: make room in the folder for temporary files, or name another: TMPDIR=FOLDER

      """
    ),
    (
      .unpackedTooLarge,
      """
      error[import-unpacked-too-large]: what is unpacked takes more than 1000 MB
        = help: no published file does; download it again

      """
    ),
    (
      .notReproduced,
      """
      error[import-not-reproduced]: the rows cannot be written so that they read the same
        = help: the file has what no published one has; please report it, with the file

      """
    ),
    (
      .unwritable(path: "Content/data"),
      """
      error[import-unwritable]: Content/data cannot be written
        = help: check its permissions and the room on the disk

      """
    ),
    (
      .unreadable(.forbidden),
      """
      error[import-unreadable]: the file cannot be read: permission denied
        = help: check its name and its permissions

      """
    ),
    (
      .workbook(.tooManyTexts),
      """
      error[import-too-many-texts]: the texts of the workbook take more than 100 MB, or one more than a cell can hold
        = help: save its first sheet as CSV and import that

      """
    ),
    (
      .cell(.severalScopes(.area, names: (1...8).map { "0\($0) (State \($0))" })),
      """
      error[import-several-scopes, G-06]: the file holds 8 areas: 01 (State 1), 02 (State 2), 03 (State 3), 04 (State 4), 05 (State 5), 06 (State 6) and 2 more
        = help: say which: --area '01'

      """
    ),
    (
      .cell(
        .wageAboveTopCode(
          WageFact(.p90, .value(23_920_050), per: .year),
          topCode: 23_920_000
        )
      ),
      """
      error[import-wage-above-top-code, G-10]: the 90th percentile by the year of 239,200.50 stands in a file that hides wages from 239,200.00 on
        = help: there it reads `#`; the file was altered after it was published; download it again

      """
    ),
  ])
  func `a fault is said in these words`(fault: ImportFault, text: String) {
    #expect(DiagnosticText().text(of: DiagnosticReport(fault, at: nil)) == text)
  }
}
