import Schedules
import Templating

/// The parts of a workbook besides its sheets and its texts.
enum SpreadsheetParts {
  /// How each part begins.
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  /// The name space of sheets.
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// What each part is: `[Content_Types].xml`.
  static func types(sheets: Int) -> Output {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var parts = [
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
      ("xl/workbook.xml", "\(kind).sheet.main"), ("xl/styles.xml", "\(kind).styles"),
      ("xl/sharedStrings.xml", "\(kind).sharedStrings"),
    ]
    parts += (1...max(1, sheets)).map { ("xl/worksheets/sheet\($0).xml", "\(kind).worksheet") }
    let overrides = parts.map { "<Override PartName=\"/\($0)\" ContentType=\"\($1)+xml\"/>" }.joined()
    return part(
      "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(overrides)</Types>")
  }

  /// Where the workbook is: `_rels/.rels`.
  static var relations: Output {
    relations([
      ("\(office)/officeDocument", "xl/workbook.xml"),
      ("\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  /// Where the workbook's parts are: `xl/_rels/workbook.xml.rels`.
  static func workbookRelations(sheets: Int) -> Output {
    relations(
      (1...max(1, sheets)).map { ("\(office)/worksheet", "worksheets/sheet\($0).xml") } + [
        ("\(office)/styles", "styles.xml"), ("\(office)/sharedStrings", "sharedStrings.xml"),
      ])
  }

  /// When the workbook was made: `docProps/core.xml`.
  static func properties(created day: Day) -> Output {
    let times = ["created", "modified"].map {
      "<dcterms:\($0) xsi:type=\"dcterms:W3CDTF\">\(day.iso)T00:00:00Z</dcterms:\($0)>"
    }
    return part(
      "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\(times.joined())</cp:coreProperties>")
  }

  /// The sheets, what of them is filtered, and which rows head every printed page: `xl/workbook.xml`.
  static func workbook(of sheets: [SpreadsheetSheet]) -> Output {
    var tabs = Output()
    var names = Output()
    for (place, sheet) in sheets.enumerated() {
      tabs.append("<sheet name=\"")
      tabs.append(xml: sheet.name)
      tabs.append("\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>")
      let quoted =
        "'\(sheet.name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
      names.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(place)\" hidden=\"1\">")
      names.append(xml: "\(quoted)!$A$\(sheet.head):$\(sheet.lastColumn)$\(sheet.last)")
      names.append("</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(place)\">")
      names.append(xml: "\(quoted)!$\(sheet.head):$\(sheet.head)")
      names.append("</definedName>")
    }
    var workbook = part("<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">")
    workbook.append("<bookViews><workbookView/></bookViews><sheets>")
    workbook.append(tabs.bytes)
    workbook.append("</sheets><definedNames>")
    workbook.append(names.bytes)
    workbook.append("</definedNames></workbook>")
    return workbook
  }

  /// How cells look, `xl/styles.xml`: plain, a heading, a column's title, a text, a day.
  static var styles: Output {
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>"
    let sides = ["left", "right", "top", "bottom"]
    let thin = sides.map { "<\($0) style=\"thin\"><color auto=\"1\"/></\($0)>" }.joined()
    let none = sides.map { "<\($0)/>" }.joined()
    func look(number: Int = 0, font: Int = 0) -> String {
      "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\""
        + " applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    }
    return part(
      "<styleSheet xmlns=\"\(main)\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/></numFmts>"
        + "<fonts count=\"2\"><font>\(font)</font><font><b/>\(font)</font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"2\"><border>\(none)<diagonal/></border><border>\(thin)<diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "\(look(font: 1))\(look())\(look(number: 164))</cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
    )
  }

  private static func relations(_ targets: [(type: String, path: String)]) -> Output {
    let items = targets.enumerated().map { place, target in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(target.type)\" Target=\"\(target.path)\"/>"
    }
    return part("<Relationships xmlns=\"\(package)/relationships\">\(items.joined())</Relationships>")
  }

  private static func part(_ text: String) -> Output {
    var part = Output()
    part.append(head)
    part.append(text)
    return part
  }
}
