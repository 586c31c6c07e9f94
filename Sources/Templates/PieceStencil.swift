/// A stencil whose holes are filled with pieces of two blocks, and with what each page makes itself.
///
/// What stands between two holes that a page fills itself is one run of literals and pieces: its size
/// is reckoned first, and its bytes are then copied without a look at the buffer. Filling every hole by
/// a closure of its own took twice as long.
public struct PieceStencil: Sendable {
  /// What fills a hole.
  public enum Filling: Hashable, Sendable {
    /// A piece of the first block, by its number.
    case first(Int)

    /// A piece of the second block.
    case second(Int)

    /// What the page makes, by a number that means something to it.
    case made(Int)
  }

  // A literal, and the piece behind it.
  private struct Copy: Sendable {
    let literal: Range<Int>
    let isSecond: Bool
    let piece: Int
  }

  private struct Run: Sendable {
    let copies: Range<Int>
    let rest: Range<Int>
    let literalCount: Int
    let made: Int?
  }

  private let bytes: [UInt8]
  private let copies: [Copy]
  private let runs: [Run]

  /// Takes a stencil and what fills its holes, by the numbers of their marks.
  public init(_ stencil: Stencil, _ fillings: [Filling]) {
    var copies: [Copy] = []
    var runs: [Run] = []
    var (start, firstCopy, literalCount) = (0, 0, 0)
    func endRun(at end: Int, made: Int?) {
      runs.append(
        Run(
          copies: firstCopy..<copies.count,
          rest: start..<end,
          literalCount: literalCount + end - start,
          made: made
        )
      )
      (firstCopy, literalCount) = (copies.count, 0)
    }
    for hole in stencil.holes {
      switch fillings[hole.number] {
      case .first(let number), .second(let number):
        let isSecond = fillings[hole.number] == .second(number)
        copies.append(Copy(literal: start..<hole.end, isSecond: isSecond, piece: number))
        literalCount += hole.end - start
      case .made(let number): endRun(at: hole.end, made: number)
      }
      start = hole.end
    }
    endRun(at: stencil.bytes.count, made: nil)
    bytes = stencil.bytes
    self.copies = copies
    self.runs = runs
  }

  /// Appends the stencil with its holes filled.
  ///
  /// - Parameters:
  ///   - first: The first block of pieces, escaped for HTML where they are texts.
  ///   - second: The second block.
  ///   - buffer: What is appended to.
  ///   - make: Appends what the page makes itself; is given the number of the hole.
  public func append(
    _ first: Pieces,
    _ second: Pieces,
    to buffer: inout [UInt8],
    make: (Int, inout [UInt8]) -> Void
  ) {
    for index in runs.indices {
      append(runs[index], first, second, to: &buffer)
      if let number = runs[index].made { make(number, &buffer) }
    }
  }

  private func append(_ run: Run, _ first: Pieces, _ second: Pieces, to buffer: inout [UInt8]) {
    var size = run.literalCount
    for index in run.copies {
      let pieces = copies[index].isSecond ? second : first
      let number = copies[index].piece
      size += pieces.ends[number + 1] - pieces.ends[number]
    }
    let literals = bytes.span
    let (left, right) = (first.bytes.span, second.bytes.span)
    buffer.append(addingCapacity: size) { output in
      unsafe output.withUnsafeMutableBufferPointer { target, count in
        var free = UnsafeMutableRawBufferPointer(target)
        for index in run.copies {
          let copy = copies[index]
          unsafe free.fill(with: literals.extracting(copy.literal))
          let ends = copy.isSecond ? second.ends : first.ends
          let piece = ends[copy.piece]..<ends[copy.piece + 1]
          unsafe free.fill(with: (copy.isSecond ? right : left).extracting(piece))
        }
        unsafe free.fill(with: literals.extracting(run.rest))
        count = size
      }
    }
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Copies bytes to the beginning and goes on behind them.
  @inline(__always)
  fileprivate mutating func fill(with bytes: Span<UInt8>) {
    precondition(bytes.count <= count, "the size of a run is reckoned before its bytes are copied")
    unsafe bytes.withUnsafeBytes { unsafe copyMemory(from: $0) }
    unsafe self = UnsafeMutableRawBufferPointer(rebasing: self[bytes.count...])
  }
}
