import Compression
import Foundation
import Testing

struct CompressionTests {
  private static let texts = ["", "a", String(repeating: "Μισθός ανά έτος. ", count: 5_000)]

  @Test(arguments: texts)
  func `what gzip made is read by gzip`(text: String) throws {
    let bytes = Compression.gzip.compressed(Array(text.utf8))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-d", "-c"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: data, as: UTF8.self) == text)
  }

  @Test func `a gzip file tells no time and no name`() {
    // RFC 1952, section 2.3: flags, four bytes of time.
    let head = Compression.gzip.compressed(Array("a".utf8)).prefix(8)
    #expect(Array(head) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test(arguments: Compression.allCases)
  func `the same bytes make the same bytes, and fewer`(compression: Compression) {
    let bytes = Array(Self.texts[2].utf8)
    let compressed = compression.compressed(bytes)
    #expect(compressed == compression.compressed(bytes))
    #expect(compressed.count * 50 < bytes.count)
  }
}
