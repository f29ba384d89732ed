import Schedules

/// A workbook as a file: Office Open XML (ISO/IEC 29500), parts of XML in a ZIP archive.
///
/// Texts are always written as strings, so no author's text becomes a formula; the day of creation is the
/// report date, so an unchanged workbook keeps its bytes.
enum SpreadsheetFile {
  /// A workbook's bytes; nil when the system lends no memory for it.
  static func bytes(of sheets: [Workbook.Sheet], created day: Day) -> [UInt8]? {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", SpreadsheetParts.types(sheets: sheets.count))
    archive.add("_rels/.rels", SpreadsheetParts.relations)
    archive.add("docProps/core.xml", SpreadsheetParts.properties(created: day))
    var texts = SharedTexts()
    let written = sheets.enumerated().map { place, sheet in
      SpreadsheetSheet(sheet, isInFront: place == 0, texts: &texts)
    }
    archive.add("xl/workbook.xml", SpreadsheetParts.workbook(of: written))
    archive.add("xl/_rels/workbook.xml.rels", SpreadsheetParts.workbookRelations(sheets: sheets.count))
    archive.add("xl/styles.xml", SpreadsheetParts.styles)
    for (place, sheet) in written.enumerated() {
      archive.add("xl/worksheets/sheet\(place + 1).xml", sheet.part)
    }
    archive.add("xl/sharedStrings.xml", texts.part)
    return archive.bytes()
  }
}
