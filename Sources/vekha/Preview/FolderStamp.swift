/// What a look at some folders sees: when each file in them was last written, and how large it is.
struct FolderStamp: Hashable, Sendable {
  private struct Look: Hashable {
    let path: String
    let modified: Int
    let size: Int
  }

  private let looks: [Look]

  /// Looks at folders; what cannot be looked at is as if it were not there.
  init(of folders: [String]) {
    looks = folders.flatMap { folder in
      var walk = FolderWalk(root: folder)
      try? walk.run(jobs: 1)
      return walk.files.map { file in
        let entry = try? Disk.entry(file.place)
        return Look(
          path: folder + "/" + file.path, modified: entry?.modified ?? 0, size: entry?.size ?? 0)
      }
    }
  }
}
