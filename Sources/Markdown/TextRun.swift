/// Bytes of a text that stand in the file exactly as they are.
struct TextRun {
  /// Where they start in the text.
  let text: Int

  /// Where they start in the file.
  let file: Int

  /// How many they are.
  let count: Int
}
