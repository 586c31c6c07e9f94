internal import Localization
internal import Templates
internal import WageData

/// The words of tables that all of them share, made once.
struct TablePhrases: Sendable {
  /// The name of each measure.
  let measures: [Value]

  /// The head of a column of each measure.
  let measureHeads: [Value]

  /// The heads of the columns of difference and ratio.
  let differenceHeads: Value

  /// What stands over the first column.
  let cornerMeasure: Value
  let cornerOccupation: Value

  /// The name of all occupations together.
  let allOccupations: Value

  private let differenceCaptions: [PayPeriod: Message]

  /// Takes the words of a language.
  init(_ phrases: Phrasebook) {
    measures = Measure.allCases.map { .text(phrases.label($0.labelKey)) }
    measureHeads = measures.map { .record(Record(WageOffer.column, [$0, .absent])) }
    let text = { (key: MessageKey) in Value.text(Text(phrases.text(key))) }
    differenceHeads = .list(
      [MessageKey.difference, .ratio].map { .record(Record(WageOffer.column, [text($0), .absent])) })
    cornerMeasure = text(.cornerMeasure)
    cornerOccupation = text(.cornerOccupation)
    allOccupations = text(.allOccupations)
    var captions: [PayPeriod: Message] = [:]
    captions[.year] = phrases.message(.captionDifferenceYear)
    captions[.hour] = phrases.message(.captionDifferenceHour)
    differenceCaptions = captions
  }

  /// The caption of a table of the differences of two careers.
  func differenceCaption(
    _ first: Text, _ second: Text, words: DataSetWords, per period: PayPeriod,
    texts: inout PageTexts
  ) -> Value {
    texts.text { bytes in
      differenceCaptions[period]?.append(to: &bytes) { name, bytes in
        switch name {
        case "first": bytes += first.raw
        case "second": bytes += second.raw
        case "period": bytes += words.referencePeriod.utf8
        case _: bytes += words.area.utf8
        }
      }
    }
  }
}
