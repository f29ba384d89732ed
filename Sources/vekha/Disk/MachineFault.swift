import Glibc

/// Something the machine refused: a full disk, a missing permission. Not the author's mistake.
struct MachineFault: Error, Hashable {
  /// What was to be done, as the end of «не удалось …».
  let attempt: String
  /// The path concerned.
  let path: String
  /// The system's reason, as `errno` has it.
  let code: Int32

  /// The fault that `errno` holds now.
  init(_ attempt: String, _ path: String, code: Int32 = errno) {
    self.attempt = attempt
    self.path = path
    self.code = code
  }
}

extension MachineFault {
  /// The sentence for the terminal.
  var sentence: String { "не удалось \(attempt) «\(path)»: \(reason)" }

  /// Whether the file system does not know the call at all.
  var isUnsupported: Bool { code == EINVAL || code == ENOSYS || code == EOPNOTSUPP }

  private var reason: String {
    switch code {
    case EACCES, EPERM: "нет прав"
    case EROFS: "диск открыт только для чтения"
    case ENOSPC, EDQUOT: "на диске нет места"
    case ENOENT: "такого файла или папки нет"
    case ENOTDIR: "это не папка"
    case EISDIR: "это папка"
    case EEXIST: "имя уже занято"
    case EMFILE, ENFILE: "открыто слишком много файлов"
    case ENOMEM: "не хватает памяти, или открыто слишком много файлов"
    case ENAMETOOLONG: "слишком длинное имя"
    case EXDEV: "это другой диск"
    case EBUSY: "занято другой программой"
    case EADDRINUSE: "порт занят другой программой, выберите другой: --port 8081"
    case EPIPE: "программа закончилась раньше времени"
    case ELOOP: "ссылки ходят по кругу"
    case EIO: "сбой диска"
    default: String(cString: strerror(code)) + " (\(code))"
    }
  }
}

/// The codes that callers act upon.
let notThere = ENOENT
let notAFolder = ENOTDIR
let alreadyThere = EEXIST
let otherDisk = EXDEV
let inUse = EBUSY
let noRoom = ENOMEM
