/// One folder of the site beside that of the twin, which is to become the new site's.
struct TwinFolder {
  private let path: DiskPath
  private let site: DiskPath
  private let twin: DiskPath
  private let old: NameList
  private let new: NameList
  private let changes: SiteChanges
  private let files: [[UInt8]: SiteChanges.Change]?
  /// How many files of the old site stay.
  private(set) var shared = 0
  /// How many files the new site has of its own.
  private var fresh = 0
  /// Whether the new site differs here from the old one, or any name in the twin from what it was.
  private(set) var isWritten = false
  /// The folders in it that are to be settled.
  private(set) var folders: [DiskPath] = []

  init(_ path: DiskPath, in completion: TwinCompletion, old: NameList, new: NameList) {
    self.path = path
    site = completion.site.appending(path.bytes)
    twin = completion.twin.appending(path.bytes)
    self.old = old
    self.new = new
    changes = completion.changes
    files = changes.files(in: path)
    isWritten = files != nil
  }

  /// Whether the new site has files here.
  var hasFiles: Bool { shared + fresh > 0 }
}

extension TwinFolder {
  /// Compares the names and mends the twin where it differs from what is wanted.
  mutating func settle() throws(MachineFault) {
    for (mine, its) in old.beside(new) {
      if let mine, mine.kind == .folder {
        let name = old[mine]
        if !isLeftover(name) { try settle(folder: name, with: its) }
      } else if let mine, let its, files == nil, mine.inode == its.inode, its.kind != .folder {
        shared += 1
      } else if let name = mine.map({ old[$0] }) ?? its.map({ new[$0] }) {
        try settle(file: name, mine, its)
      }
    }
  }

  /// What a killed build, which replaced the files one by one, left in the site itself.
  private func isLeftover(_ name: ArraySlice<UInt8>) -> Bool {
    path.bytes.isEmpty && name.elementsEqual(FileByFile.asideName.utf8)
  }

  /// A folder of the old site is a folder of the twin, if only for what is not ours in it.
  private mutating func settle(folder name: ArraySlice<UInt8>, with its: NameList.Name?) throws(MachineFault)
  {
    if its?.kind != .folder {
      if its != nil, files?[Array(name)]?.isFresh == true { throw TwinFolder.foreign(site.appending(name)) }
      try Disk.makeWay(to: twin.appending(name))
      isWritten = true
    }
    folders.append(path.appending(name))
  }

  /// Settles a name that is no folder in the old site, if it is there at all.
  private mutating func settle(
    file name: ArraySlice<UInt8>, _ mine: NameList.Name?, _ its: NameList.Name?
  ) throws(MachineFault) {
    let change = files?[Array(name)]
    let stays = mine != nil && change == nil
    // Since the sites were compared somebody has put a file where one of ours would come.
    if mine != nil, change == .added { throw TwinFolder.foreign(site.appending(name)) }
    if its?.kind == .folder, changes.need(path.appending(name)) {
      if stays { throw TwinFolder.foreign(site.appending(name)) }
      return folders.append(path.appending(name))
    }
    if let its, its.kind != .folder {
      if change?.isFresh == true {
        fresh += 1
        return
      }
      if stays, its.inode == mine?.inode {
        shared += 1
        return
      }
    }
    isWritten = true
    // What is not ours may vanish at any moment: then nothing is to be shared.
    if stays, try Disk.link(site.appending(name), as: twin.appending(name), taken: .replaced) {
      shared += 1
    } else if its != nil {
      try Disk.removeTree(twin.appending(name).characters)
    }
  }

  private static func foreign(_ place: DiskPath) -> MachineFault {
    MachineFault("заменить то, что создала не «Веха»,", place.text, code: alreadyThere)
  }
}
