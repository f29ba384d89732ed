/* Длинная форма нужна на бумаге, а на телефоне стоит свёрнутой. Перед печатью она раскрывается. */
(function () {
  'use strict';

  var folds = Array.from(document.querySelectorAll('details[data-fold]'));
  if (!folds.length || !window.matchMedia('(max-width: 40rem)').matches) return;

  function set(isOpen) {
    folds.forEach(function (fold) { fold.open = isOpen; });
  }

  set(false);
  window.addEventListener('beforeprint', function () { set(true); });
})();
