import CLinux
import Glibc

/// The names in one folder, sorted by their bytes, which need not spell anything. A folder that is read takes the
/// place of the one before it, so that a walk allocates hardly anything.
struct NameList {
  /// A name, with what the folder itself says of it.
  struct Name {
    fileprivate let bytes: Range<Int>
    /// What stands under it.
    let kind: Disk.Kind
    /// The number of its inode.
    let inode: UInt64
  }

  /// What the system told, as it lays it out; a zero follows each name.
  private var told = [UInt8](repeating: 0, count: 1 << 16)
  private var end = 0
  /// The names but for «.» and «..».
  private(set) var all: [Name] = []
}

extension NameList {
  /// Reads the names of a folder; what the disk knew of it before. Nil when it is not there: then there are none.
  mutating func read(_ path: DiskPath, followingLinks: Bool = false) throws(MachineFault) -> Disk.Entry? {
    all.removeAll(keepingCapacity: true)
    guard let folder = try Disk.openFolder(path, followingLinks: followingLinks) else { return nil }
    let entry = try folder.entry()
    try read(folder)
    return entry
  }

  /// Reads the names of a folder.
  mutating func read(_ folder: borrowing Disk.OpenFolder) throws(MachineFault) {
    all.removeAll(keepingCapacity: true)
    try fill(from: folder)
    var start = 0
    while start < end {
      let item = item(at: start)
      if let name = try name(of: item, in: folder) { all.append(name) }
      start += item.length
    }
    sort()
  }

  /// Lends a name to a call of the system.
  func with<Result, Fault: Error>(
    _ name: Name, _ use: (UnsafePointer<CChar>) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    try told.withUnsafeBufferPointer { (told) throws(Fault) in
      guard let start = UnsafeRawPointer(told.baseAddress) else { return try use("") }
      return try use((start + name.bytes.lowerBound).assumingMemoryBound(to: CChar.self))
    }
  }

  /// A name's bytes.
  subscript(name: Name) -> ArraySlice<UInt8> { told[name.bytes] }

  /// A name as text; nil when it is not UTF-8.
  func text(of name: Name) -> String? { String(validating: told[name.bytes], as: UTF8.self) }

  /// Whether file managers hide a name.
  func isHidden(_ name: Name) -> Bool { told[name.bytes.lowerBound] == UInt8(ascii: ".") }

  /// The names of both lists side by side: those that stand in both, and those that stand in one.
  func beside(_ others: NameList) -> [(Name?, Name?)] {
    var pairs: [(Name?, Name?)] = []
    var (mine, theirs) = (all[...], others.all[...])
    while let name = mine.first, let other = theirs.first {
      let order = order(of: name, to: other, in: others)
      pairs.append((order <= 0 ? name : nil, order >= 0 ? other : nil))
      if order <= 0 { mine.removeFirst() }
      if order >= 0 { theirs.removeFirst() }
    }
    return pairs + mine.map { ($0, nil) } + theirs.map { (nil, $0) }
  }

  /// Where a name stands to one of another list: below zero before it, above zero behind it.
  private func order(of name: Name, to other: Name, in others: NameList) -> Int {
    told.withUnsafeBytes { told in
      others.told.withUnsafeBytes { told.order(of: name.bytes, to: other.bytes, in: $0) }
    }
  }
}

extension NameList {
  /// Fills the room with all that the folder has to tell.
  private mutating func fill(from folder: borrowing Disk.OpenFolder) throws(MachineFault) {
    end = 0
    while true {
      if told.count - end < 1 << 15 { told += [UInt8](repeating: 0, count: told.count) }
      let got = told.withUnsafeMutableBytes { room in
        linux_read_folder(folder.descriptor, room.baseAddress?.advanced(by: end), room.count - end)
      }
      // A folder that was removed meanwhile has no names.
      if got == 0 || got < 0 && errno == ENOENT { return }
      guard got > 0 else { throw MachineFault("прочитать папку", folder.path) }
      end += got
    }
  }

  /// An item of what was told: the layout is that of getdents64(2).
  private func item(at start: Int) -> (name: Range<Int>, inode: UInt64, type: Int, length: Int) {
    told.withUnsafeBytes { told in
      let inode = told.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      let length = Int(told.loadUnaligned(fromByteOffset: start + 16, as: UInt16.self))
      let name = start + 19
      let count = told[name...].firstIndex(of: 0).map { $0 - name } ?? 0
      return (name..<name + count, inode, Int(told[start + 18]), length)
    }
  }

  private func name(
    of item: (name: Range<Int>, inode: UInt64, type: Int, length: Int), in folder: borrowing Disk.OpenFolder
  ) throws(MachineFault) -> Name? {
    if item.name.count <= 2, told[item.name].allSatisfy({ $0 == UInt8(ascii: ".") }) { return nil }
    let kind: Disk.Kind
    switch item.type {
    case Int(DT_REG): kind = .file
    case Int(DT_DIR): kind = .folder
    case Int(DT_LNK): kind = .link
    case Int(DT_UNKNOWN):
      // Some disks do not keep it beside the name.
      let unknown = Name(bytes: item.name, kind: .special, inode: item.inode)
      let entry = try with(unknown) { (name) throws(MachineFault) in try folder.entry(of: name) }
      guard let entry else { return nil }
      kind = entry.kind
    default: kind = .special
    }
    return Name(bytes: item.name, kind: kind, inode: item.inode)
  }

  private mutating func sort() {
    var names: [Name] = []
    swap(&names, &all)
    told.withUnsafeBytes { told in
      names.sort { told.order(of: $0.bytes, to: $1.bytes, in: told) < 0 }
    }
    swap(&names, &all)
  }
}

extension UnsafeRawBufferPointer {
  /// The order of bytes, which is the order of code points: below zero when the part stands before the other one.
  fileprivate func order(of part: Range<Int>, to other: Range<Int>, in others: UnsafeRawBufferPointer) -> Int
  {
    guard let mine = baseAddress, let theirs = others.baseAddress else { return 0 }
    let order = memcmp(mine + part.lowerBound, theirs + other.lowerBound, Swift.min(part.count, other.count))
    return order == 0 ? part.count - other.count : Int(order)
  }
}
