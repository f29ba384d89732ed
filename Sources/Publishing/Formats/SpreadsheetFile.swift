import CXlsxWriter
import Schedules
import Templating

/// XLSX through libxlsxwriter; the only file that touches its pointers.
///
/// Texts are always written as strings, so no author's text becomes a formula; the day of creation is the
/// report date, so an unchanged workbook keeps its bytes.
enum SpreadsheetFile {
  /// A workbook's bytes; nil when the system lends no memory or descriptor for it.
  static func bytes(of sheets: [Workbook.Sheet], created day: Day) -> [UInt8]? {
    let file = vekha_memory_file()
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let workbook = new(at: "/proc/self/fd/\(file)") else { return nil }
    var properties = lxw_doc_properties()
    properties.created = time_t(day.number) * 86_400
    workbook_set_properties(workbook, &properties)
    let formats = Formats(of: workbook)
    var isWhole = true
    for sheet in sheets {
      guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
        isWhole = false
        break
      }
      write(sheet, to: worksheet, with: formats)
    }
    // Closing frees the workbook, whole or not.
    guard workbook_close(workbook) == LXW_NO_ERROR, isWhole else { return nil }
    return contents(of: file)
  }

  /// A workbook whose parts wait for their end in memory: fifteen files made and removed on a disk would slow down
  /// every file that is made there afterwards (ext4 looks for names that were not lately in use).
  private static func new(at path: String) -> UnsafeMutablePointer<lxw_workbook>? {
    let folder = "/dev/shm"
    guard access(folder, W_OK | X_OK) == 0 else { return workbook_new(path) }
    // The library copies the name.
    return folder.withCString { name in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: name)
      return workbook_new_opt(path, &options)
    }
  }

  private struct Formats {
    let heading: UnsafeMutablePointer<lxw_format>?
    let title: UnsafeMutablePointer<lxw_format>?
    let text: UnsafeMutablePointer<lxw_format>?
    let date: UnsafeMutablePointer<lxw_format>?

    init(of workbook: UnsafeMutablePointer<lxw_workbook>) {
      heading = workbook_add_format(workbook)
      title = workbook_add_format(workbook)
      text = workbook_add_format(workbook)
      date = workbook_add_format(workbook)
      format_set_bold(heading)
      for format in [title, text, date] {
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      }
      format_set_bold(title)
      format_set_num_format(date, "dd.mm.yyyy")
    }
  }

  private static func write(
    _ sheet: Workbook.Sheet, to worksheet: UnsafeMutablePointer<lxw_worksheet>, with formats: Formats
  ) {
    var row: lxw_row_t = 0
    for line in sheet.heading {
      worksheet_write_string(worksheet, row, 0, fitting(line), formats.heading)
      row += 1
    }
    let header = row
    let last = lxw_col_t(max(0, sheet.table.columns.count - 1))
    for (place, column) in sheet.table.columns.enumerated() {
      worksheet_write_string(worksheet, header, lxw_col_t(place), fitting(column.title), formats.title)
      worksheet_set_column(worksheet, lxw_col_t(place), lxw_col_t(place), column.width, nil)
    }
    let widths = sheet.table.columns.map { Int($0.width) }
    worksheet_set_row(
      worksheet, header, RowHeight.points(of: sheet.table.columns.map(\.title), in: widths), nil)
    // A form has its lines also where nothing is written; in data an empty cell is no cell.
    let isForm = !sheet.heading.isEmpty
    for cells in sheet.table.rows() {
      row += 1
      worksheet_set_row(worksheet, row, RowHeight.points(of: cells.map(\.wrappingText), in: widths), nil)
      for (place, cell) in cells.enumerated() where isForm || cell != .empty {
        write(cell, to: worksheet, row, lxw_col_t(place), with: formats)
      }
    }
    worksheet_freeze_panes(worksheet, header + 1, 0)
    worksheet_autofilter(worksheet, header, 0, row, last)
    worksheet_repeat_rows(worksheet, header, header)
    worksheet_set_landscape(worksheet)
    worksheet_set_paper(worksheet, 9)
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_margins(worksheet, 0.4, 0.4, 0.5, 0.6)
    worksheet_set_footer(worksheet, "&L&A&RСтраница &P из &N")
  }

  private static func write(
    _ cell: Table.Cell, to worksheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
    _ column: lxw_col_t, with formats: Formats
  ) {
    switch cell {
    case .text(let text): worksheet_write_string(worksheet, row, column, fitting(text), formats.text)
    case .integer(let number): worksheet_write_number(worksheet, row, column, Double(number), formats.text)
    case .number(let number): worksheet_write_number(worksheet, row, column, number, formats.text)
    case .flag(let isSet): worksheet_write_string(worksheet, row, column, isSet ? "да" : "нет", formats.text)
    case .empty: worksheet_write_blank(worksheet, row, column, formats.text)
    case .date(let day):
      let (year, month, number) = day.components
      var date = lxw_datetime(
        year: Int32(year), month: Int32(month), day: Int32(number), hour: 0, min: 0, sec: 0)
      // Excel knows no day before 1900; such a day is written as it reads.
      if year >= 1900 {
        worksheet_write_datetime(worksheet, row, column, &date, formats.date)
      } else {
        worksheet_write_string(worksheet, row, column, day.iso, formats.text)
      }
    }
  }

  /// A cell holds 32,767 letters, counted as UTF-16; a longer text ends with an ellipsis. NUL would end it.
  private static func fitting(_ text: String) -> String {
    let limit = 32_767
    // No text has fewer bytes than UTF-16 units.
    let isLong = text.utf8.count > limit && text.utf16.count > limit
    guard isLong || nul.isIn(text) else { return text }
    var fitting = ""
    var count = 0
    for scalar in text.unicodeScalars where scalar != "\0" {
      count += scalar.utf16.count
      guard count < limit else { return fitting + "…" }
      fitting.unicodeScalars.append(scalar)
    }
    return fitting
  }

  private static let nul = ByteSet([0])

  private static func contents(of file: Int32) -> [UInt8]? {
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var done = 0
      while done < size {
        let read = pread(file, buffer.baseAddress.map { $0 + done }, size - done, off_t(done))
        guard read > 0 else { break }
        done += read
      }
      count = done
    }
    return bytes.count == size ? bytes : nil
  }
}

extension Table.Cell {
  /// What may wrap; numbers, days and flags fit into one line.
  fileprivate var wrappingText: String {
    if case .text(let text) = self { text } else { "" }
  }
}

extension Table.Column {
  /// The column's width in digits.
  fileprivate var width: Double {
    switch form {
    case .integer, .number, .flag: 11
    case .date: 13
    case .choice: 16
    case .text:
      // The monitoring form is to be read on one A4 page across: about 185 digits are 8 points.
      switch name {
      case "number": 7
      case "activity", "school", "unit": 14
      case "parties", "mark": 18
      case "schedule": 24
      case "title": 30
      case "result": 28
      case "text", "summary", "name": 48
      default: 22
      }
    }
  }
}
