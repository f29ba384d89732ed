import CYaml

/// One step of libyaml through a head. This file alone touches libyaml's pointers.
enum YamlEvent: Sendable {
  case text(String, isTagged: Bool)
  case listStart(isTagged: Bool)
  case listEnd
  case mappingStart(isTagged: Bool)
  case mappingEnd
  /// A repetition of an earlier part (`*имя`), or a part marked for one (`&имя`).
  case reference
  case end
}

/// Where an event or a fault stands: line and column from 0 in the head, in scalars.
struct YamlMark: Sendable {
  let line: Int
  let column: Int
  /// How many scalars it takes on its first line, as libyaml counts them.
  let length: Int
}

/// What libyaml says of a head that it cannot read.
struct YamlFault: Error, Sendable {
  /// libyaml's English words, for choosing ours by; never shown.
  let problem: String
  let mark: YamlMark
}

/// The events of a head, one after another.
struct YamlEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  /// Whether a text may hold what its bytes do not.
  private let hasEscapes: Bool

  init(_ bytes: [UInt8]) {
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: max(1, bytes.count))
    _ = input.initialize(from: bytes)
    hasEscapes = bytes.contains(UInt8(ascii: "\\"))
    guard yaml_parser_initialize(parser) == 1 else { preconditionFailure("libyaml has no memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event that matters, and where it begins.
  mutating func next() throws(YamlFault) -> (event: YamlEvent, mark: YamlMark) {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
      defer { yaml_event_delete(&event) }
      let mark = YamlEvents.mark(of: event)
      if let read = read(event) { return (read, mark) }
    }
  }
}

extension YamlEvents {
  private func read(_ event: yaml_event_t) -> YamlEvent? {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      if scalar.anchor != nil { return .reference }
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let text = String(decoding: bytes, as: UTF8.self)
      return .text(hasEscapes ? text.withoutStrangeScalars : text, isTagged: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return start.anchor == nil ? .listStart(isTagged: start.tag != nil) : .reference
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return start.anchor == nil ? .mappingStart(isTagged: start.tag != nil) : .reference
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_ALIAS_EVENT: return .reference
    case YAML_STREAM_END_EVENT, YAML_DOCUMENT_END_EVENT: return .end
    default: return nil
    }
  }

  private static func mark(of event: yaml_event_t) -> YamlMark {
    let start = event.start_mark
    let end = event.end_mark
    return YamlMark(
      line: start.line, column: start.column,
      length: start.line == end.line ? max(1, end.column - start.column) : 1)
  }

  private func fault() -> YamlFault {
    let mark = parser.pointee.problem_mark
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    return YamlFault(problem: problem, mark: YamlMark(line: mark.line, column: mark.column, length: 1))
  }
}
