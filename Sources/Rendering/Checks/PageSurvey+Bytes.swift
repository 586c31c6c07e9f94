// How a survey goes over the bytes of a page.
extension PageSurvey {
  static func equals(
    _ range: Range<Int>,
    _ text: StaticString,
    in page: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for offset in 0..<range.count
    where unsafe page[range.lowerBound + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  // Editors may write names in letters of any case.
  static func isNamed(
    _ range: Range<Int>,
    _ name: StaticString,
    in page: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for offset in 0..<range.count
    where unsafe page[range.lowerBound + offset] | 0x20 != name.utf8Start[offset] {
      return false
    }
    return true
  }

  static func isBlank(_ range: Range<Int>, in page: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe endOfBlanks(in: page, from: range.lowerBound) >= range.upperBound
  }

  static func isObject(_ tag: Range<Int>, in page: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe tag.count == 6 && isNamed(tag, "object", in: page)
  }

  static func isScript(_ tag: Range<Int>, in page: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe tag.count == 6 && isNamed(tag, "script", in: page)
  }

  // Whether a script of this type is run (HTML, section 4.12.1.1).
  static func isProgram(_ type: Range<Int>, in page: UnsafeBufferPointer<UInt8>) -> Bool {
    switch type.count {
    case 0: true
    case 6: unsafe isNamed(type, "module", in: page)
    case 9: unsafe isNamed(type, "importmap", in: page)
    case 15: unsafe isNamed(type, "text/javascript", in: page)
    case 22: unsafe isNamed(type, "application/javascript", in: page)
    case _: false
    }
  }

  static func endOfBlanks(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < page.count, unsafe page[index] <= 0x20 { index += 1 }
    return index
  }

  static func skip(
    _ byte: UInt8,
    in page: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    var index = start
    while index < page.count, unsafe page[index] != byte { index += 1 }
    return index
  }

  static func endOfDeclaration(
    in page: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    let isComment =
      unsafe start + 3 < page.count && page[start + 2] == UInt8(ascii: "-")
      && page[start + 3] == UInt8(ascii: "-")
    var index = unsafe skip(UInt8(ascii: ">"), in: page, from: start)
    while isComment, index < page.count,
      unsafe page[index - 1] != UInt8(ascii: "-") || page[index - 2] != UInt8(ascii: "-")
    {
      index = unsafe skip(UInt8(ascii: ">"), in: page, from: index + 1)
    }
    return index
  }

  // The next blank, `>` or other given byte.
  static func endOfWord(
    in page: UnsafeBufferPointer<UInt8>,
    from start: Int,
    at other: UInt8
  ) -> Int {
    var index = start
    while index < page.count {
      let byte = unsafe page[index]
      if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == other { break }
      index += 1
    }
    return index
  }

  static func isRawText(
    _ tag: Range<Int>,
    in page: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch tag.count {
    case 5: unsafe isNamed(tag, "style", in: page)
    case 6: unsafe isNamed(tag, "script", in: page)
    case _: false
    }
  }

  static func endOfRawText(
    _ tag: Range<Int>,
    in page: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    var index = unsafe skip(UInt8(ascii: "<"), in: page, from: start)
    while index + 2 + tag.count <= page.count {
      if unsafe page[index + 1] == UInt8(ascii: "/"),
        (0..<tag.count).allSatisfy({
          unsafe page[index + 2 + $0] | 0x20 == page[tag.lowerBound + $0] | 0x20
        })
      {
        return unsafe skip(UInt8(ascii: ">"), in: page, from: index)
      }
      index = unsafe skip(UInt8(ascii: "<"), in: page, from: index + 1)
    }
    return page.count
  }
}
