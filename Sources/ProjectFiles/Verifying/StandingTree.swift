public import SourceText
internal import Synchronization

/// What stands in an output folder, to be compared with a clean build; nothing is written.
public final class StandingTree: Sendable {
  private struct Findings: Sendable {
    var differing = PathSample()
    var missing = PathSample()
  }

  private let folder: String
  private let manifest: Manifest?
  private let findings = Mutex(Findings())

  /// Looks at an output folder.
  ///
  /// - Throws: A report if there is no folder, or a shard in it, or a fault if it cannot be read.
  public init(_ folder: String) throws {
    self.folder = folder
    try OutputTree.checkPlace(folder)
    do throws(FileError) {
      manifest = try Manifest.of(folder)
    } catch {
      throw OutputFault.file(error)
    }
    let isThere = (try? FileKind.of(folder, followingLinks: true)) == .folder
    guard isThere else { throw DiagnosticReport(VerifyFault.noSite(folder: folder), at: nil) }
    if let mark = manifest?.mark {
      let fault = VerifyFault.shard(ShardPlace(shard: mark.shard, folder: folder))
      throw DiagnosticReport(fault, at: nil)
    }
  }

  /// Compares a file of a clean build, and its twins, with those that stand at their paths.
  ///
  /// Several workers may do it, each with a record of its own.
  public func compare(
    _ bytes: [UInt8],
    with path: [UInt8],
    _ record: inout NewTree.Record,
    twins: [FileTwin] = []
  ) throws(OutputFault) {
    for twin in twins {
      guard let twinPath = twin.path(ofTwin: path) else { continue }
      try compare(twin.bytes(bytes), with: twinPath, &record)
    }
    record.add(path, ManifestEntry(of: bytes))
    let name = String(decoding: path, as: UTF8.self)
    let location = "\(folder)/\(name)"
    do throws(FileError) {
      // A link is no file that we wrote, whatever it leads to.
      switch try FileKind.of(location, followingLinks: false) {
      case nil:
        findings.withLock { $0.missing.add(name) }
      case .file(let size) where size == bytes.count:
        if try FileBytes.of(location, size: size) == bytes { return }
        findings.withLock { $0.differing.add(name) }
      case .file, .folder, .link, .other:
        findings.withLock { $0.differing.add(name) }
      }
    } catch {
      throw .file(error)
    }
  }

  /// What does not stand as a clean build makes it.
  ///
  /// - Parameter records: What was compared, which must be every file of the clean build.
  /// - Returns: A report of all differences, without faults if there are none.
  /// - Throws: A fault if a folder cannot be read.
  public func differences(_ records: [NewTree.Record]) throws(OutputFault) -> DiagnosticReport {
    let clean = Manifest(ManifestLines(records))
    let surplus: PathSample
    do throws(FileError) {
      surplus = PathSample(try SurplusWalk.surplus(in: folder) { clean[$0] != nil })
    } catch {
      throw .file(error)
    }
    let (differing, missing) = findings.withLock { ($0.differing, $0.missing) }
    let samples = [
      (differing, VerifyFault.differing(folder: folder, differing)),
      (missing, .missing(folder: folder, missing)),
      (surplus, .surplus(folder: folder, surplus)),
    ]
    var report = DiagnosticReport()
    for (sample, fault) in samples where sample.count > 0 { report.add(fault, at: nil) }
    if manifest?.text != clean.text { report.add(VerifyFault.manifest(folder: folder), at: nil) }
    return report
  }
}
