/// Everything in a folder as one walk saw it, by path from the folder.
struct FolderTree {
  /// Files, links and everything else that is not a folder: the number of each one's inode.
  private(set) var files: [String: UInt64] = [:]
  /// The folders in it, those above before those below.
  private(set) var folders: [String] = []
  /// The folders with nothing in them.
  private(set) var emptyFolders: [String] = []
}

extension FolderTree {
  /// Walks a folder; one that is not there is empty. The names left out are not looked at.
  init(walking root: String, except omitted: Set<String> = []) throws(MachineFault) {
    var pending = [""]
    while let folder = pending.popLast() {
      let names = try Disk.names(in: folder.isEmpty ? root : root + "/" + folder) ?? []
      if names.isEmpty, !folder.isEmpty { emptyFolders.append(folder) }
      for name in names where !omitted.contains(name.name) {
        let path = folder.isEmpty ? name.name : folder + "/" + name.name
        if name.kind == .folder {
          folders.append(path)
          pending.append(path)
        } else {
          files[path] = name.inode
        }
      }
    }
  }
}
