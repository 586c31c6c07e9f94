import DataImport
import Testing

/// Archives that are damaged, or made to do harm.
struct ArchiveTests {
  private let file = Samples.file(Samples.writers)

  private func refusal(_ change: (inout ArchiveBuilder.Member) -> Void) throws -> String {
    var archive = ArchiveBuilder([("M2024.csv", file)])
    archive.change("M2024.csv", change)
    return try Download("oesm24nat.zip", archive.bytes).refusal()
  }

  @Test func `a stored file is read like a deflated one`() throws {
    #expect(try refusal { $0.isDeflated = false } == "it was imported")
  }

  @Test func `an archive that is cut short anywhere is refused`() throws {
    let bytes = ArchiveBuilder([("M2024.csv", file)]).bytes
    for count in stride(from: 4, to: bytes.count, by: 7) {
      #expect(
        try Download("x.zip", Array(bytes[..<count])).refusal() == """
          error[import-truncated]: the file is cut short
            ┌─ x.zip
            = help: download it again

          """
      )
    }
  }

  @Test func `bytes that were changed anywhere do no harm`() throws {
    let bytes = ArchiveBuilder([("M2024.csv", file)]).bytes
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var changed = bytes
      changed[index] ^= 0xFF
      let text = try Download("x.zip", changed).refusal()
      #expect(text.hasPrefix("error[") || text == "it was imported")
    }
  }

  @Test(arguments: [
    "../M2024.csv", "/etc/M2024.csv", "a/../../M2024.csv", "C:\\M2024.csv", "a\\b.csv",
  ])
  func `a path that leads out of the archive is refused`(path: String) throws {
    #expect(
      try refusal { $0.name = path } == """
        error[import-unsafe-path]: the archive holds the path `\(path)`, which leads out of its folder
          ┌─ oesm24nat.zip
          = help: no published file does; download it again

        """
    )
  }

  @Test func `a file that needs a password is refused`() throws {
    #expect(
      try refusal { $0.flags = 1 } == """
        error[import-encrypted]: `M2024.csv` in the archive is protected by a password
          ┌─ oesm24nat.zip
          = help: unpack it, or download it again; the published files have none

        """
    )
  }

  @Test func `an unknown way of packing is refused`() throws {
    #expect(
      try refusal { $0.method = 14 } == """
        error[import-unknown-packing]: `M2024.csv` in the archive is packed in a way that is neither stored nor deflated
          ┌─ oesm24nat.zip
          = help: unpack the archive and import the file in it

        """
    )
  }

  @Test(arguments: [0, 1, 2])
  func `a file that is not what was packed is refused`(kind: Int) throws {
    let text = try refusal { member in
      switch kind {
      case 0: member.checksum = 1
      case 1: member.size = member.bytes.count - 1
      case _: member.size = member.bytes.count + 1
      }
    }
    #expect(
      text == """
        error[import-damaged]: `M2024.csv` in the archive is damaged: its size or checksum is wrong
          ┌─ oesm24nat.zip
          = help: download it again

        """
    )
  }

  @Test func `a file that inflates beyond measure is refused`() throws {
    var archive = ArchiveBuilder()
    archive.add("M2024.csv", [UInt8](repeating: 0x20, count: 12_000_000))
    #expect(
      try Download("x.zip", archive.bytes).refusal() == """
        error[import-inflates-too-far]: `M2024.csv` in the archive inflates to 12000000 bytes or more, far beyond what it takes
          ┌─ x.zip
          = help: no published file does; download it again

        """
    )
  }

  @Test func `an archive within an archive is refused`() throws {
    var archive = ArchiveBuilder()
    archive.add("oesm24nat.zip", ArchiveBuilder([("M2024.csv", file)]).bytes)
    let text = """
      error[import-nested-archive]: `oesm24nat.zip` in the archive is an archive itself
        ┌─ x.zip
        = help: unpack the outer one and import the inner one

      """
    #expect(try Download("x.zip", archive.bytes).refusal() == text)
    #expect(
      try Download("x.zip", archive.bytes).refusal { try $0.imported(member: "oesm24nat.zip") }
        == text
    )
  }

  @Test func `an archive without data is refused`() throws {
    let archive = ArchiveBuilder([("readme.txt", "Notes"), ("picture.png", "x")])
    #expect(
      try Download("x.zip", archive.bytes).refusal() == """
        error[import-no-data]: the archive holds no .xlsx, .csv or .txt file
          ┌─ x.zip
          = help: download the file again; BLS names them such as oesm25nat.zip

        """
    )
    #expect(try Download("x.zip", ArchiveBuilder().bytes).refusal().contains("[import-no-data]"))
  }

  @Test func `one of several files must be named`() throws {
    let archive = ArchiveBuilder([("b/MSA_M2024_dl.csv", file), ("a/BOS_M2024_dl.csv", file)])
    let download = try Download("x.zip", archive.bytes)
    #expect(
      try download.refusal() == """
        error[import-several-files]: the archive holds 2 files of data: a/BOS_M2024_dl.csv, b/MSA_M2024_dl.csv
          ┌─ x.zip
          = help: say which: --member 'a/BOS_M2024_dl.csv'

        """
    )
    #expect(
      try download.refusal { try $0.imported(member: "b/MSA_M2024_dl.cvs") } == """
        error[import-member-not-found]: the archive holds no file `b/MSA_M2024_dl.cvs`
          ┌─ x.zip
          = help: did you mean `b/MSA_M2024_dl.csv`?

        """
    )
    #expect(
      try download.refusal { try $0.imported(member: "z") } == """
        error[import-member-not-found]: the archive holds no file `z`
          ┌─ x.zip
          = help: it holds b/MSA_M2024_dl.csv, a/BOS_M2024_dl.csv

        """
    )
  }

  @Test func `an archive of the format for more than 4 GB is refused`() throws {
    #expect(
      try refusal { $0.size = 0xFFFF_FFFF } == """
        error[import-archive-too-large]: the archive is of the format for more than 4 GB (ZIP64)
          ┌─ oesm24nat.zip
          = help: unpack it and import the file in it

        """
    )
  }

  @Test func `an old workbook in an archive is named`() throws {
    let archive = ArchiveBuilder([("national_M2008_dl.xls", "x")])
    #expect(
      try Download("oesm08nat.zip", archive.bytes).refusal() == """
        error[import-old-workbook]: national_M2008_dl.xls is a workbook of the old kind (.xls)
          ┌─ oesm08nat.zip
          = help: convert it and import the result: soffice --headless --convert-to xlsx 'national_M2008_dl.xls'

        """
    )
  }
}
