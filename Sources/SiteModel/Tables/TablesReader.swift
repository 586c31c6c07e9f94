internal import SourceText

/// Reads the files of data that site.yml names.
struct TablesReader {
  private(set) var report = DiagnosticReport()

  /// Reads the tables.
  ///
  /// - Parameters:
  ///   - declared: Their names.
  ///   - files: The files that site.yml names, as far as they are there.
  ///   - others: The paths of all files of data.
  /// - Returns: The tables in the order of site.yml, without those that are faulty.
  mutating func read(
    _ declared: [TableDeclaration],
    files: [SourceFile],
    others: [String]
  ) -> [DataTable] {
    declared.compactMap { declaration -> DataTable? in
      let path = "Content/data/\(declaration.file)"
      guard let file = files.first(where: { $0.path == path }) else {
        let names = others.map { String($0.dropFirst("Content/data/".count)) }
        let nearest = NearestName.of(declaration.file, among: names)
        let fault = TableFault.missing(path: path, nearest: nearest)
        report.add(fault, at: declaration.place.location)
        return nil
      }
      do throws(DiagnosticReport) {
        return try file.path.hasSuffix(".csv")
          ? DataTable(name: declaration.name, rowsOf: file)
          : DataTable(name: declaration.name, treeOf: file)
      } catch {
        report.add(error)
        return nil
      }
    }
  }
}
