import Foundation
import Glibc
import SourceText
import TestSupport
import Testing

@testable import ProjectFiles

/// Every fault of the module as it is told in Greek: `Goldens/greek.txt` is what a person reads.
struct GreekWordingTests {
  private static let one = PathSample(["a.html"])
  private static let many = PathSample((1...1_200).map { "\($0).html" })

  private static let actions: [FileAction] = [
    .open, .read, .list, .create, .write, .replace, .remove, .lock, .lookAt, .makeDurable,
    .setPermissions,
  ]

  private static let reasons = [
    ENOENT, EACCES, EPERM, EEXIST, ENOTDIR, EISDIR, ENOSPC, EDQUOT, EROFS, EIO, EMFILE, ENFILE,
    EBUSY, ENAMETOOLONG,
  ]

  private static let project: [ProjectFault] =
    [
      .noProject(folder: "."), .folderInsteadOfFile(path: "a.md"), .leavesProject(path: "a.md"),
      .brokenLink(path: "a.md"), .notAFile(path: "a.md"), .changedMeanwhile,
      .noTheme("papr", nearest: "paper"), .noTheme("paper", nearest: nil),
    ]
    + reasons.map {
      .unreadable(path: "a.md", FileError(action: .read, path: "a.md", code: $0))
    }

  private static func output(_ shard: Shard) -> [OutputFault] {
    [
      .locked(path: ".Public.lock"),
      .foreign(folder: "Public", paths: ["a.html"], count: 1),
      .foreign(folder: "Public", paths: ["a.html", "b.html"], count: 1_200),
      .notAFolder(path: "Public"), .shardOverSite(folder: "Public", shard: shard),
      .brokenLink(path: "Public"), .mounted(path: "Public"), .immovable(path: "Public"),
      .replacedInSteps(path: "Public"), .nothingToRollBack(path: "Public"),
      .file(FileError(action: .write, path: "Public/a.html", code: ENOSPC)),
      .text(FileError(action: .write, path: "Content/el/a.md", code: ENOSPC)),
      .text(FileError(action: .create, path: "Content/el/a.md", code: EACCES)),
      .changedMeanwhile(path: "Content/el/a.md"), .exists(path: "Content/el/a.md"),
      .newFile(FileError(action: .create, path: "Content/el/a.md", code: ENOSPC)),
      .newFile(FileError(action: .create, path: "Content/el/a.md", code: EACCES)),
    ] + actions.map { .file(FileError(action: $0, path: "Public", code: EROFS)) }
  }

  private static func verify(_ place: ShardPlace) -> [VerifyFault] {
    [
      .noSite(folder: "Public"), .shard(place), .differing(folder: "Public", one),
      .differing(folder: "Public", many), .missing(folder: "Public", one),
      .missing(folder: "Public", many), .surplus(folder: "Public", one),
      .surplus(folder: "Public", many), .manifest(folder: "Public"),
    ]
  }

  private static func merge(_ place: ShardPlace) -> [MergeFault] {
    [
      .unreadable(FileError(action: .read, path: "out/2", code: EACCES)), .noFolder(path: "out/2"),
      .noManifest(folder: "out/2"), .wholeSite(folder: "Public"),
      .damagedManifest(folder: "out/2"), .otherDivision(shards: [place], first: place),
      .otherDivision(shards: [place, place], first: place),
      .otherInputs(shards: [place], first: place),
      .otherInputs(shards: Array(repeating: place, count: 11), first: place),
      .missingShards(numbers: [3], count: 7), .missingShards(numbers: [3, 5], count: 7),
      .doubledShard(place, other: "out/3"), .doubledFiles(one, folder: "out/2", other: "out/3"),
      .doubledFiles(many, folder: "out/2", other: "out/3"),
      .damagedFiles(folder: "out/2", one), .damagedFiles(folder: "out/2", many),
      .missingFiles(folder: "out/2", one), .missingFiles(folder: "out/2", many),
    ]
  }

  private static func faults() throws -> [any Fault] {
    let shard = try #require(Shard("2/7"))
    let place = ShardPlace(shard: shard, folder: "out/2")
    return project + output(shard) + verify(place) + merge(place)
  }

  @Test func `every fault is told in Greek`() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens/greek.txt")
    let text = GreekFaults.text(of: try Self.faults())
    #expect(try Golden.difference(of: text, from: golden) == nil)
  }

  @Test func `no English is left in the Greek`() throws {
    let faults = try Self.faults()
    #expect(GreekFaults.englishWords(in: faults) == [])
    #expect(GreekFaults.untranslated(faults) == [])
  }
}
