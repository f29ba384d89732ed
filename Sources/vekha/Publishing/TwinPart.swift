import Glibc

/// What was seen and done in a part of the site when its twin was completed: in one of its folders with all below it, or
/// among its own files.
struct TwinPart: Sendable {
  /// The part's folder from the site; the empty path for the site's own files.
  let path: DiskPath
  /// The folders of the old site, with the time of each one's last change; nil when that is so near that a further
  /// change may not show.
  var folders: [(path: DiskPath, changed: Int?)] = []
  /// How many files stay.
  var shared = 0
  /// Whether any file of the new site was written or linked.
  var isWritten = false
  /// The folders of the twin that must not stay when nothing is in them, those above before those below.
  var hollow: [DiskPath] = []
  /// The permissions that folders of the twin still need.
  var modes: [(path: DiskPath, mode: mode_t)] = []
}
