import Foundation
import TestSupport
import Testing

/// Sites whose texts stand beside themselves in compressed form.
struct CompressedSiteTests {
  private static func unzipped(_ bytes: Data) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-d", "-c"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: bytes)
    try input.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }

  private static func build(_ project: borrowing Project, _ arguments: String...) throws {
    let run = try project.generate(arguments: ["--quiet"] + arguments)
    #expect(run.standardError == "")
    #expect(run.exitCode == 0)
  }

  @Test func `every text has twins, and nothing else has`() throws {
    let project = try Project()
    try project.write("a", to: "Content/root/a.png.txt")
    try Self.build(project, "--compress", "gzip,brotli")
    let files = try project.site().files
    // Hosts read the list of redirects and send it to nobody.
    let unsent: Set = [".synkrisis-manifest", "_redirects"]
    let plain = files.keys.filter {
      !$0.hasSuffix(".gz") && !$0.hasSuffix(".br") && !unsent.contains($0)
    }
    #expect(plain.count * 3 + unsent.count == files.count)
    for path in plain {
      let zipped = try #require(files["\(path).gz"])
      #expect(try Self.unzipped(Data(zipped)) == files[path].map { Data($0) }, "\(path)")
    }
  }

  @Test func `a build after a change is the same as a new one, twins too`() throws {
    let project = try Project()
    try Self.build(project, "--compress", "gzip")
    let first = try project.site()
    try Self.build(project, "--compress", "gzip")
    #expect(try project.site().differences(from: first) == [])
    try project.replace("Gross wages", with: "All wages", in: "Content/en/method.md")
    try Self.build(project, "--compress", "gzip")
    let changed = try project.site()
    try Self.build(project, "--compress", "gzip", "--output", "Anew")
    #expect(try FileTree(project.url.appending(path: "Anew")).differences(from: changed) == [])
    let verified = try project.generate("verify", "--quiet", "--compress", "gzip")
    #expect(verified.exitCode == 0)
  }

  @Test func `twins come and go with the option`() throws {
    let project = try Project()
    try project.expectSite()
    let plain = try project.site()
    try Self.build(project, "--compress", "brotli")
    #expect(try project.site().files.keys.contains("index.html.br"))
    try Self.build(project)
    #expect(try project.site().differences(from: plain) == [])
  }

  @Test func `an unknown form is wrong usage`() throws {
    let project = try Project()
    let run = try project.generate("--compress", "zip")
    #expect(run.exitCode == 2)
    #expect(run.standardError.hasPrefix("Error: --compress takes gzip, brotli or gzip,brotli\n"))
  }
}
